/** Words that tell which way a time lies: auxiliaries, verbs of planning and of reporting. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** `will` surely lies ahead; `future` mostly; `deniedIsPast`: "could not be reached on Friday"; `denials` make it so. */
export const AUXILIARIES = {
  will: set("will shall 'll ’ll wo"),
  future: set("will shall 'll ’ll wo would may might should must 'd ’d ca can could"),
  deniedIsPast: set('could ca can'),
  denials: set("not n't n’t never none no neither nor"),
};

/** Lemmas of verbs, nouns and adjectives whose infinitive lies ahead: "plans to meet on Friday". */
export const PLANNING_WORDS = set(
  'plan schedule expect set due intend hope agree want aim decide vow pledge promise propose threaten prepare urge ask order call ' +
    'invite demand wait need ready likely poised slate anticipate seek wish look mean consider predict forecast project suppose ' +
    'supposed deadline',
);

/** Participles that lie ahead by themselves: "was scheduled for Friday". */
export const SCHEDULED_WORDS = set('schedule expect slate plan due set');

/** Verbs whose present tense tells of the past: "he says on Friday". */
export const REPORTING_WORDS = set('say report tell write announce state claim show warn add note');

/** Words right before a time that settle it whatever the verb's tense. */
export const TENSE_HINTS: ReadonlyMap<string, 'begun' | 'future'> = new Map([
  ['since', 'begun'],
  ['ended', 'begun'],
  ['starting', 'future'],
]);

/** "extended to May", "loans through January": the verb's tense is not the date's. */
export const OPEN_END_WORDS = set('until till through by to payable due effective');
