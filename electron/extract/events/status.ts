/**
 * Whether an event occurred, is going on, is planned, hangs on a condition, is a mere possibility, or is said not to be so:
 * read off auxiliaries, mood, negation, the verbs above and the words beside a noun. Rules ST-1 to ST-12 of SPEC.md.
 */
import type { EventStatus } from '#shared/model/vocabulary.ts';
import type { Token } from '../text/token.ts';
import { childBy, childrenBy, isDep, type Tree } from '../text/tree.ts';
import type { Trigger } from './trigger.ts';

export interface StatusReading {
  readonly status: EventStatus;
  readonly rule: string;
}

const is = (status: EventStatus, rule: string): StatusReading => ({ status, rule });

const FUTURE = new Set(['will', 'shall', "'ll", '’ll', 'wo', 'would', "'d", '’d']);
const POSSIBLE = new Set(['may', 'might', 'could', 'can', 'ca']);
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'nor', 'neither', 'hardly', 'without', 'no_longer']);

/** Verbs above that make what is below them a plan, a wish, an order: it has not happened yet. */
const INTENDING = new Set(
  `plan intend want seek aim hope vow pledge promise agree order ask urge call tell prepare need wish demand offer propose threaten commit decide
  schedule expect set require consider mull try attempt invite request instruct command pressure push press insist recommend select choose appeal decline`.split(
    /\s+/,
  ),
);
export const isIntending = (lemma: string): boolean => INTENDING.has(lemma);

/** Verbs above that keep what is below them from happening. */
const PREVENTING = new Set(
  'refuse fail deny prevent avoid stop block decline cancel halt reject rule forbid bar abandon neglect avert'.split(
    ' ',
  ),
);
const CONTINUING = new Set('begin start continue keep resume remain'.split(' '));
/** Verbs whose complement is a fact for its speaker. */
const FACTUAL = new Set('manage help see hear let make'.split(' '));

const PLANNED_WORDS = new Set(
  'planned scheduled upcoming forthcoming proposed expected next future intended promised prospective impending'.split(
    ' ',
  ),
);
const POSSIBLE_WORDS = new Set('possible potential any hypothetical eventual feared would-be'.split(' '));
const ONGOING_WORDS = new Set('ongoing current continuing continued continuous present'.split(' '));

const lower = (token: Token): string => token.form.toLowerCase();

const auxiliaries = (tree: Tree, verb: number): readonly Token[] => childrenBy(tree, verb, 'aux', 'cop');

/** The auxiliaries of the first verb also serve those coordinated with it: "will meet and sign". */
function sharedAuxiliaries(tree: Tree, verb: number): readonly Token[] {
  const own = auxiliaries(tree, verb);
  const token = tree.tokens[verb]!;
  const bare = token.xpos === 'VB' || token.xpos === 'VBN' || token.xpos === 'VBG';
  if (own.length > 0 || token.dep !== 'conj' || !bare || childBy(tree, verb, 'nsubj')) return own;
  return sharedAuxiliaries(tree, token.head);
}

/** "not", "never", "no" with the word itself. */
export function isNegated(tree: Tree, index: number): boolean {
  return childrenBy(tree, index, 'advmod', 'det', 'case', 'cc', 'mark', 'aux').some(
    (token) => NEGATIONS.has(lower(token)) || (isDep(token, 'det') && lower(token) === 'no'),
  );
}

const hasTo = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'mark', 'aux').some((token) => token.upos === 'PART' && lower(token) === 'to');

/** The verb that has the "to" of a coordination: "to capture him and bring him to court". */
export function infinitiveHead(tree: Tree, verb: number): Token | null {
  const token = tree.tokens[verb]!;
  if (hasTo(tree, verb)) return token;
  const bare = token.dep === 'conj' && token.xpos === 'VB' && !childBy(tree, verb, 'nsubj', 'aux');
  return bare ? infinitiveHead(tree, token.head) : null;
}

const CONDITIONS = new Set(['if', 'unless', 'provided', 'assuming', 'until']);
const AFTERS = new Set(['once', 'after', 'when', 'as_soon_as', 'until', 'before', 'soon']);

/** The word that ties an adverbial clause to its main clause. */
const markOf = (tree: Tree, verb: number): string => {
  const marks = childrenBy(tree, verb, 'mark', 'advmod', 'case').filter((token) => token.index < verb);
  const found = marks.find((token) => CONDITIONS.has(lower(token)) || AFTERS.has(lower(token)));
  return found ? lower(found) : '';
};

/** ST-3, ST-4: the finite verb's own auxiliaries. */
function finiteStatus(tree: Tree, verb: number): StatusReading {
  const words = sharedAuxiliaries(tree, verb);
  const forms = new Set(words.map(lower));
  if (words.some((token) => FUTURE.has(lower(token)))) return is('planned', 'ST-3');
  if (words.some((token) => POSSIBLE.has(lower(token)))) return is('hypothetical', 'ST-4');
  if (forms.has('should') || forms.has('must') || forms.has('ought')) return is('hypothetical', 'ST-4');
  const token = tree.tokens[verb]!;
  const progressive = token.xpos === 'VBG' && words.some((aux) => aux.lemma === 'be');
  if (progressive) return is('ongoing', 'ST-5');
  return is('occurred', 'ST-1');
}

/** "is to reduce", "has to leave", "is set to meet". */
function infinitiveStatus(tree: Tree, verb: Token): StatusReading {
  const above = tree.tokens[verb.head];
  if (!above) return is('planned', 'ST-6');
  if (PREVENTING.has(above.lemma)) return is('negated', 'ST-8');
  if (CONTINUING.has(above.lemma)) return continued(tree, above.index);
  if (FACTUAL.has(above.lemma)) return verbStatus(tree, above.index);
  if (INTENDING.has(above.lemma) || above.upos === 'ADJ' || above.upos === 'NOUN' || above.lemma === 'have') {
    return is('planned', 'ST-6');
  }
  return is('planned', 'ST-6');
}

function continued(tree: Tree, verb: number): StatusReading {
  const status = verbStatus(tree, verb);
  return status.status === 'occurred' ? is('ongoing', 'ST-5') : status;
}

/** "the prospect of forces stationed there": the noun that the participle describes hangs on a wish. */
function wishedFor(tree: Tree, verb: Token): StatusReading | null {
  const noun = tree.tokens[verb.head];
  const above = noun && tree.tokens[noun.head];
  return above?.upos === 'NOUN' ? nounGovernedStatus(above) : null;
}

/** Verbs whose gerund is a plan: "priorities that include holding elections". */
const PLANNING = new Set(
  'include involve consider propose suggest recommend discuss plan contemplate weigh envisage foresee'.split(
    ' ',
  ),
);

/** A participle without auxiliary: it shares the time of the clause that it hangs on. */
function participleStatus(tree: Tree, verb: Token): StatusReading {
  const above = tree.tokens[verb.head];
  if (above && verb.xpos === 'VBG' && PLANNING.has(above.lemma)) return is('planned', 'ST-6');
  if (above?.upos === 'NOUN' && verb.xpos === 'VBG' && childBy(tree, verb.index, 'mark', 'case'))
    return is('hypothetical', 'ST-12');
  if (isDep(verb, 'acl') && verb.xpos === 'VBN') return wishedFor(tree, verb) ?? is('occurred', 'ST-2');
  const clause = above && above.upos === 'VERB' ? verbStatus(tree, above.index) : is('occurred', 'ST-2');
  if (above && PREVENTING.has(above.lemma)) return is('negated', 'ST-8');
  if (above && CONTINUING.has(above.lemma)) return continued(tree, above.index);
  return clause;
}

const CONDITION_CLAUSE = new Set(['advcl', 'acl']);

/** The status of what a verb says. */
function verbStatus(tree: Tree, verb: number): StatusReading {
  const token = tree.tokens[verb]!;
  const mark = markOf(tree, verb);
  if (mark === 'if' || mark === 'unless') return is('hypothetical', 'ST-9');
  if (isNegated(tree, verb)) return is('negated', 'ST-7');
  const above = tree.tokens[token.head];
  if (above && CONDITION_CLAUSE.has(token.dep) && AFTERS.has(mark) && isFuture(tree, above.index))
    return is('hypothetical', 'ST-10');
  const infinitive = infinitiveHead(tree, verb);
  if (infinitive) return infinitiveStatus(tree, infinitive);
  const hasAuxiliary = sharedAuxiliaries(tree, verb).length > 0;
  if (!hasAuxiliary && (token.xpos === 'VBG' || token.xpos === 'VBN') && token.dep !== 'root')
    return participleStatus(tree, token);
  return finiteStatus(tree, verb);
}

const isFuture = (tree: Tree, verb: number): boolean => {
  const { status } = verbStatus(tree, verb);
  return (
    status === 'planned' || status === 'hypothetical' || status === 'negated' || status === 'conditional'
  );
};

const wordsBeside = (tree: Tree, noun: number): readonly string[] =>
  childrenBy(tree, noun, 'amod', 'det', 'compound', 'acl').map(lower);

/** ST-11, ST-12: an event noun says of itself whether it is planned, possible or under way. */
function nounWords(tree: Tree, noun: number): StatusReading | null {
  const words = wordsBeside(tree, noun);
  if (words.includes('no')) return is('negated', 'ST-7');
  if (words.some((word) => PLANNED_WORDS.has(word))) return is('planned', 'ST-11');
  if (words.some((word) => POSSIBLE_WORDS.has(word))) return is('hypothetical', 'ST-12');
  if (words.some((word) => ONGOING_WORDS.has(word))) return is('ongoing', 'ST-11');
  return null;
}

const PLAN_NOUNS = new Set(
  'plan proposal promise offer intention preparation schedule agenda commitment pledge'.split(' '),
);
const WISH_NOUNS = new Set(
  'prospect possibility hope effort aim call demand request need threat risk fear chance likelihood attempt'.split(
    ' ',
  ),
);

/** "plans for a deployment", "the prospect of talks". */
const nounGovernedStatus = (above: Token): StatusReading | null =>
  PLAN_NOUNS.has(above.lemma)
    ? is('planned', 'ST-11')
    : WISH_NOUNS.has(above.lemma)
      ? is('hypothetical', 'ST-12')
      : null;

/** What a verb that is no support does to the event noun below it: "called for talks", "cancelled the visit", "is scheduled". */
function governedStatus(tree: Tree, noun: Token): StatusReading | null {
  const above = tree.tokens[noun.head];
  if (above?.upos === 'NOUN') return nounGovernedStatus(above);
  if (above?.upos !== 'VERB') return null;
  if (['schedule', 'plan', 'expect', 'propose', 'prepare', 'set'].includes(above.lemma))
    return is('planned', 'ST-6');
  if (PREVENTING.has(above.lemma)) return is('negated', 'ST-8');
  if (INTENDING.has(above.lemma)) return is('hypothetical', 'ST-6');
  return null;
}

/** The status of a trigger, before conditions that stand beside it are weighed. */
export function statusOf(tree: Tree, trigger: Trigger): StatusReading {
  if (!trigger.isNoun) return verbStatus(tree, trigger.token);
  const own = nounWords(tree, trigger.token);
  if (own) return own;
  const governed = governedStatus(tree, tree.tokens[trigger.token]!);
  if (governed && trigger.support !== 'happens') return governed;
  if (trigger.clause !== null) return supportedStatus(tree, trigger);
  return is('occurred', 'ST-2');
}

function supportedStatus(tree: Tree, trigger: Trigger): StatusReading {
  const verb = tree.tokens[trigger.clause!]!;
  const status = verbStatus(tree, verb.index);
  const goesOn = CONTINUING.has(verb.lemma) && trigger.support === 'happens' && status.status === 'occurred';
  return goesOn ? is('ongoing', 'ST-5') : status;
}
