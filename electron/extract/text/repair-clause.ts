/** Puts side clauses where they belong that the parser has coordinated or left beside the main one. Rules RT-11 to RT-15 of SPEC.md. */
import type { Sentence, Token } from './token.ts';
import { type Changes, childrenOf, repairAll } from './tree-changes.ts';

const isNominal = ({ upos }: Token): boolean => upos === 'NOUN' || upos === 'PROPN';

/** Words that open a side clause, and nothing else where a subject follows. */
const SUBORDINATORS = new Set(
  'if unless once until because while although though after before whereas since'.split(' '),
);
/** Places of a clause that a subordinator rules out. */
const BESIDE = new Set(['conj', 'ccomp', 'parataxis']);

/** RT-11: "outlined his plans once the town was safe": a clause that opens with "once" is not coordinated, nor what is said. */
function subordinate(tokens: readonly Token[], verb: Token): Changes | null {
  if (!BESIDE.has(verb.dep)) return null;
  const below = childrenOf(tokens, verb);
  const subject = below.find(({ dep }) => dep.startsWith('nsubj'));
  const mark = below.find(
    ({ dep, form, index }) =>
      (dep === 'mark' || dep === 'advmod') && index < verb.index && SUBORDINATORS.has(form.toLowerCase()),
  );
  const opens = mark && subject && mark.index < subject.index;
  if (!opens || below.some(({ dep, index }) => dep === 'cc' && index < mark.index)) return null;
  // "said if they leave, …": a verb of speech before it may have it inside what is said.
  if (verb.dep === 'ccomp' && mark.form.toLowerCase() === 'if') return null;
  return new Map<number, Partial<Token>>([
    [verb.index, { dep: 'advcl' }],
    [mark.index, { dep: 'mark' }],
  ]);
}

/** The noun that ", which" speaks of: the one right before it, else the object of the verb that the clause was left beside. */
function antecedent(tokens: readonly Token[], comma: number, above: Token): Token | undefined {
  const before = tokens[comma - 1];
  if (before && isNominal(before)) {
    const isInside = before.dep === 'flat' || before.dep === 'compound';
    return isInside ? tokens[before.head] : before;
  }
  return childrenOf(tokens, above).find(({ dep, index }) => dep === 'obj' && index < comma);
}

const PHRASE = new Set(['nmod', 'conj', 'appos', 'compound', 'flat', 'nmod:poss']);

/** Whether a noun lies in the phrase of another: "Kabul" in "the airport of Kabul". */
function isInPhrase(tokens: readonly Token[], noun: Token, head: number): boolean {
  let at = noun;
  while (at.index !== head && PHRASE.has(at.dep) && tokens[at.head]) at = tokens[at.head]!;
  return at.index === head;
}

const LOOSE = new Set(['parataxis', 'conj', 'advcl', 'acl:relcl']);
const RELATIVE = new Set(['which', 'who']);

/** RT-12: "defied the government, which had ordered them to leave": a clause whose subject is "which" or "who" describes the noun before the comma. */
function relative(tokens: readonly Token[], verb: Token): Changes | null {
  const above = tokens[verb.head];
  if (!above || !LOOSE.has(verb.dep)) return null;
  const pronoun = childrenOf(tokens, verb).find(
    ({ dep, form, upos }) => dep.startsWith('nsubj') && upos === 'PRON' && RELATIVE.has(form.toLowerCase()),
  );
  const comma = pronoun && pronoun.index - 1;
  if (comma === undefined || tokens[comma]?.form !== ',') return null;
  const noun = antecedent(tokens, comma, above);
  if (!noun || noun.index === verb.index || isInPhrase(tokens, noun, above.index)) return null;
  return new Map([[verb.index, { dep: 'acl:relcl', head: noun.index }]]);
}

/** Verbs that take a gerund: "included holding elections", "considered selling arms". */
const WITH_GERUND = new Set(
  'include involve consider suggest recommend propose avoid finish discuss risk mean enjoy mind practise practice resist stop start begin keep deny admit delay postpone contemplate envisage'.split(
    ' ',
  ),
);

/** RT-13: a gerund right behind such a verb is its complement, and the noun behind the gerund the gerund's object. */
function gerund(tokens: readonly Token[], verb: Token): Changes | null {
  const word = tokens[verb.index + 1];
  if (verb.upos !== 'VERB' || !WITH_GERUND.has(verb.lemma) || word?.xpos !== 'VBG') return null;
  const noun = tokens[word.head];
  const isModifier = (word.dep === 'compound' || word.dep === 'amod') && noun?.head === verb.index;
  if (!isModifier || noun.dep !== 'obj' || noun.index !== word.index + 1 || noun.xpos !== 'NNS') return null;
  return new Map<number, Partial<Token>>([
    [word.index, { upos: 'VERB', head: verb.index, dep: 'xcomp' }],
    [noun.index, { head: word.index }],
  ]);
}

/** Verbs whose object is blamed or praised for what the participle says. */
const OF_OTHERS = new Set('condemn criticise criticize denounce praise applaud oppose'.split(' '));

/** Verbs that bring about what a participle behind their object says: "had the prisoner released". */
const CAUSING = new Set('have get see hear find want keep leave make order watch like need'.split(' '));

/**
 * RT-14: "condemned the council asking them to leave", "indicted two men accused of theft": a participle right behind an object says
 * what the object does, or what is done to it.
 */
function objectsOwn(tokens: readonly Token[], verb: Token): Changes | null {
  const noun = tokens[verb.index - 1];
  const above = tokens[verb.head];
  const isBehindObject = noun?.dep === 'obj' && noun.head === verb.head && isNominal(noun);
  if (!isBehindObject || !above) return null;
  const isPassive = verb.xpos === 'VBN' && verb.dep === 'xcomp' && !CAUSING.has(above.lemma);
  if (!isPassive && !(verb.xpos === 'VBG' && OF_OTHERS.has(above.lemma))) return null;
  return new Map<number, Partial<Token>>([[verb.index, { dep: 'acl', head: noun.index }]]);
}

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

const hasTense = (tokens: readonly Token[], verb: Token): boolean =>
  FINITE.has((childrenOf(tokens, verb).find(({ dep }) => dep.startsWith('aux')) ?? verb).xpos);

/**
 * RT-15: "until order is restored, those who fled are punished": a finite side clause without a mark goes on the marked one before
 * it, and the noun between them that the parser gave to the main verb is its subject.
 */
function goesOn(tokens: readonly Token[], verb: Token): Changes | null {
  const below = childrenOf(tokens, verb);
  const isBare = !below.some(({ dep }) => dep === 'mark' || dep.startsWith('nsubj'));
  const above = tokens[verb.head];
  if (verb.dep !== 'advcl' || !isBare || !above || !hasTense(tokens, verb)) return null;
  const siblings = childrenOf(tokens, above);
  const first = siblings.find(
    (token) =>
      token.dep === 'advcl' &&
      token.index < verb.index &&
      childrenOf(tokens, token).some(
        ({ dep, form }) => dep === 'mark' && SUBORDINATORS.has(form.toLowerCase()),
      ),
  );
  const subject = siblings.find(
    ({ dep, index }) => dep === 'obj' && first !== undefined && index > first.index && index < verb.index,
  );
  if (!first || !subject) return null;
  const isPassive = below.some(({ dep }) => dep === 'aux:pass');
  return new Map<number, Partial<Token>>([
    [verb.index, { dep: 'conj', head: first.index }],
    [subject.index, { dep: isPassive ? 'nsubj:pass' : 'nsubj', head: verb.index }],
  ]);
}

const REPAIRS = [subordinate, relative, gerund, objectsOwn, goesOn];

export const repairClauses = (sentence: Sentence): Sentence => repairAll(sentence, REPAIRS);
