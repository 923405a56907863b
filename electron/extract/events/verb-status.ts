/** Whether what a verb says has happened, read off its auxiliaries, its mark and the verbs above. Rules ST-1 to ST-10 of SPEC.md. */
import { STATUS_WORDS } from '../lexicon/status-words.ts';
import type { Token } from '../text/token.ts';
import { childBy, childrenBy, isDep, type Tree } from '../text/tree.ts';
import { nounGovernedStatus } from './governing-nouns.ts';
import { hasNobody, isNegated, isYetTo } from './negation.ts';
import { is, type StatusReading } from './status-reading.ts';

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

const hasTo = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'mark', 'aux').some((token) => token.upos === 'PART' && lower(token) === 'to');

/** The verb that has the "to" of a coordination: "to capture him and bring him to court". */
export function infinitiveHead(tree: Tree, verb: number): Token | null {
  const token = tree.tokens[verb]!;
  if (hasTo(tree, verb)) return token;
  const bare = token.dep === 'conj' && token.xpos === 'VB' && !childBy(tree, verb, 'nsubj', 'aux');
  return bare ? infinitiveHead(tree, token.head) : null;
}

/** The word that ties an adverbial clause to its main clause. */
const markOf = (tree: Tree, verb: number): string => {
  const marks = childrenBy(tree, verb, 'mark', 'advmod', 'case').filter((token) => token.index < verb);
  const found = marks.find(
    (token) => STATUS_WORDS.conditions.has(lower(token)) || STATUS_WORDS.afters.has(lower(token)),
  );
  return found ? lower(found) : '';
};

/** ST-3, ST-4: the finite verb's own auxiliaries. */
function finiteStatus(tree: Tree, verb: number): StatusReading {
  const words = sharedAuxiliaries(tree, verb);
  const has = (list: ReadonlySet<string>): boolean => words.some((token) => list.has(lower(token)));
  // "would have caused": it did not come to that.
  const unreal =
    words.some((token) => lower(token) === 'would') && words.some((token) => lower(token) === 'have');
  if (unreal) return is('hypothetical', 'ST-4');
  if (has(STATUS_WORDS.future)) return is('planned', 'ST-3');
  if (has(STATUS_WORDS.possible) || has(STATUS_WORDS.obliged)) return is('hypothetical', 'ST-4');
  const progressive = tree.tokens[verb]!.xpos === 'VBG' && words.some((aux) => aux.lemma === 'be');
  return progressive ? is('ongoing', 'ST-5') : is('occurred', 'ST-1');
}

/** "is to reduce", "has to leave", "is set to meet"; "does not have to leave", "has yet to decide". */
function infinitiveStatus(tree: Tree, verb: Token): StatusReading {
  if (isYetTo(tree, verb)) return is('negated', 'ST-7');
  const above = tree.tokens[verb.head];
  if (!above) return is('planned', 'ST-6');
  if (STATUS_WORDS.preventing.has(above.lemma)) return is('negated', 'ST-8');
  const isComplement = isDep(verb, 'xcomp') || isDep(verb, 'ccomp');
  if (isComplement && isNegated(tree, above.index)) return is('negated', 'ST-7');
  if (STATUS_WORDS.continuing.has(above.lemma)) return continued(tree, above.index);
  if (STATUS_WORDS.factual.has(above.lemma)) return verbStatus(tree, above.index);
  if (STATUS_WORDS.resulting.has(verb.lemma) && above.upos === 'VERB') return verbStatus(tree, above.index);
  if (STATUS_WORDS.enabling.has(above.lemma)) return is('hypothetical', 'ST-12');
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

/** A participle without auxiliary: it shares the time of the clause that it hangs on. */
function participleStatus(tree: Tree, verb: Token): StatusReading {
  const above = tree.tokens[verb.head];
  if (above && verb.xpos === 'VBG' && STATUS_WORDS.planning.has(above.lemma)) return is('planned', 'ST-6');
  const mark = childBy(tree, verb.index, 'mark', 'case');
  if (above?.upos === 'NOUN' && verb.xpos === 'VBG' && mark)
    return STATUS_WORDS.around.has(lower(mark)) ? is('occurred', 'ST-2') : is('hypothetical', 'ST-12');
  if (isDep(verb, 'acl') && verb.xpos === 'VBN') return wishedFor(tree, verb) ?? is('occurred', 'ST-2');
  const clause = above && above.upos === 'VERB' ? verbStatus(tree, above.index) : is('occurred', 'ST-2');
  if (above && STATUS_WORDS.preventing.has(above.lemma)) return is('negated', 'ST-8');
  if (above && STATUS_WORDS.continuing.has(above.lemma)) return continued(tree, above.index);
  return clause;
}

const CONDITION_CLAUSE = new Set(['advcl', 'acl', 'ccomp']);

const PAST = new Set(['did', 'was', 'were', 'had', 'been']);

const isPast = (tree: Tree, verb: Token): boolean =>
  verb.xpos === 'VBD' || childrenBy(tree, verb.index, 'aux', 'cop').some((aux) => PAST.has(lower(aux)));

const PRESENT_TAGS = new Set(['VBZ', 'VBP']);

/** A finite verb in the present tense, by itself or by its first auxiliary. */
const isPresent = (tree: Tree, verb: Token): boolean =>
  PRESENT_TAGS.has((childBy(tree, verb.index, 'aux', 'cop') ?? verb).xpos);

/** "outlined his plans once the town is retaken": the present after these words, below a past, speaks of what is still to come. */
const LOOKING_AHEAD = new Set(['once', 'until', 'before', 'after', 'soon']);

/** ST-10: what a future, or a "not until", waits for; "when" presupposes that it comes. */
function awaited(tree: Tree, token: Token, mark: string): StatusReading | null {
  const above = tree.tokens[token.head];
  if (!above || !CONDITION_CLAUSE.has(token.dep) || !STATUS_WORDS.afters.has(mark)) return null;
  if (LOOKING_AHEAD.has(mark) && isPresent(tree, token) && !PRESENT_TAGS.has(above.xpos))
    return is('hypothetical', 'ST-10');
  const { status } = verbStatus(tree, above.index);
  if (status === 'occurred' || status === 'ongoing') return null;
  if (status === 'negated' && mark !== 'until' && isPast(tree, above)) return null;
  return mark === 'when' ? is('planned', 'ST-10') : is('hypothetical', 'ST-10');
}

/** "I don't think that they will come." */
function isDoubted(tree: Tree, token: Token): boolean {
  const above = tree.tokens[token.head];
  if (!above || !isDep(token, 'ccomp') || !STATUS_WORDS.raising.has(above.lemma)) return false;
  return isNegated(tree, above.index);
}

/** "once the war ends and order is restored": a clause with a subject of its own that goes on the side clause before it. */
function firstClause(tree: Tree, token: Token): Token | null {
  const above = tree.tokens[token.head];
  if (!above || !isDep(token, 'conj') || !childBy(tree, token.index, 'nsubj')) return null;
  return isDep(above, 'advcl') ? above : firstClause(tree, above);
}

/** What a clause that goes on a side clause has from it: that it is not yet, or not, so. */
function sharedWithClause(tree: Tree, token: Token): StatusReading | null {
  const first = firstClause(tree, token);
  if (!first || markOf(tree, first.index) === '') return null;
  const reading = verbStatus(tree, first.index);
  return reading.status === 'occurred' || reading.status === 'ongoing' ? null : reading;
}

/** "demanded that Chile leave": a bare verb after "that" is not yet so. */
function isWanted(tree: Tree, token: Token): boolean {
  const above = tree.tokens[token.head];
  const isBare =
    (token.xpos === 'VB' || token.xpos === 'VBP') && childBy(tree, token.index, 'aux', 'cop') === undefined;
  const subject = childBy(tree, token.index, 'nsubj');
  const isSingular = subject !== undefined && ['NN', 'NNP'].includes(subject.xpos);
  const isSubjunctive = token.xpos === 'VB' || isSingular;
  return (
    isBare &&
    isSubjunctive &&
    isDep(token, 'ccomp') &&
    above !== undefined &&
    STATUS_WORDS.intending.has(above.lemma)
  );
}

/** The status of what a verb says. */
export function verbStatus(tree: Tree, verb: number): StatusReading {
  const token = tree.tokens[verb]!;
  const mark = markOf(tree, verb);
  if (mark === 'if' || mark === 'unless') return is('hypothetical', 'ST-9');
  const shared = mark === '' ? sharedWithClause(tree, token) : null;
  if (shared) return shared;
  if (isNegated(tree, verb) || hasNobody(tree, verb) || isDoubted(tree, token)) return is('negated', 'ST-7');
  const waits = awaited(tree, token, mark);
  if (waits) return waits;
  const infinitive = infinitiveHead(tree, verb);
  if (infinitive) return infinitiveStatus(tree, infinitive);
  if (isWanted(tree, token)) return is('planned', 'ST-6');
  const hasAuxiliary = sharedAuxiliaries(tree, verb).length > 0;
  if (!hasAuxiliary && (token.xpos === 'VBG' || token.xpos === 'VBN') && token.dep !== 'root')
    return participleStatus(tree, token);
  return finiteStatus(tree, verb);
}
