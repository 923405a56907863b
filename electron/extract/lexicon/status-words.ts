/** Words that tell whether something has happened, is going on, is planned, only possible, or said not to be so. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const STATUS_WORDS = {
  /** Auxiliaries. */
  future: set("will shall 'll ’ll wo would 'd ’d"),
  possible: set('may might could can ca'),
  obliged: set('should must ought'),
  perfect: set("have has had 've ’ve"),
  negations: set("not n't n’t never nor neither hardly without"),
  /** Subjects and objects that say that it was nobody or nothing. */
  nobody: set('nobody none nothing neither'),
  /** Words that tie a clause to what it waits for or follows. */
  conditions: set('if unless provided assuming until'),
  afters: set('once after when until before soon'),
  /** Prepositions before a participle that tell when or how: the clause above says whether it is so. */
  around: set('after before since while when by upon on in following despite besides from without'),
  /** Verbs above that make what is below them a plan, a wish, an order: it has not happened yet. */
  intending: set(
    `plan intend want seek aim hope vow pledge promise agree order ask urge call tell prepare need wish demand offer propose threaten commit decide
     schedule expect set require consider mull try attempt invite request instruct command pressure push press insist recommend select choose appeal decline`,
  ),
  /** Those of them whose noun is a plan rather than a wish: "approved the purchase", "agreed on a visit". */
  settling: set(
    `schedule plan expect propose prepare set agree commit pledge promise vow decide offer approve authorise authorize delay postpone
     reschedule`,
  ),
  /** Verbs whose noun has yet to come of it: "negotiated the release". */
  working: set('negotiate mull consider contemplate'),
  /** Verbs above that keep what is below them from happening. */
  preventing: set(
    'refuse fail deny prevent avoid stop block decline cancel halt reject rule forbid bar abandon neglect avert cease quit',
  ),
  /** Verbs and nouns above that only allow what is below them: "allowed to leave", "the right to vote", "appears to fall". */
  enabling: set(
    'allow permit enable entitle empower license able free eligible right option opportunity chance ability power appear seem',
  ),
  /** Infinitives that tell what came of it: "rose to become president". */
  resulting: set('become'),
  continuing: set('begin start continue keep resume remain'),
  /** Verbs whose complement is a fact for its speaker. */
  factual: set('manage help see hear let make cause lead prompt'),
  /** "I don't think that they will come": the negation belongs below. */
  raising: set('think believe expect suppose imagine seem appear want intend plan'),
  /** Verbs whose gerund is a plan: "priorities that include holding elections". */
  planning: set(
    'include involve consider propose suggest recommend discuss plan contemplate weigh envisage foresee',
  ),
  /** Words beside an event noun. */
  plannedBeside: set(
    'planned scheduled upcoming forthcoming proposed expected next future intended promised prospective impending',
  ),
  possibleBeside: set('possible potential any hypothetical eventual feared would-be'),
  ongoingBeside: set('ongoing current continuing continued continuous present'),
  negatedBeside: set('cancelled canceled scrapped abandoned aborted averted foiled thwarted failed shelved'),
  /** Nouns above an event noun. */
  planNouns: set('plan proposal promise offer intention preparation schedule agenda commitment pledge'),
  wishNouns: set(
    'prospect possibility hope effort aim call demand request need threat risk fear chance likelihood attempt',
  ),
} as const;
