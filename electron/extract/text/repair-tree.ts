/** Mends what the parser gets wrong in a way that can be seen from the tree itself. Rules RT-1 to RT-6 of SPEC.md; those of the others are in the files that it calls. */
import { repairClauses } from './repair-clause.ts';
import { repairParticiples } from './repair-participle.ts';
import { repairSubjects } from './repair-subject.ts';
import { repairVerbless } from './repair-verbless.ts';
import type { Sentence, Token } from './token.ts';
import { type Changes, childrenOf, withChanges } from './tree-changes.ts';

const CLAUSE_WORDS = new Set(['after', 'before', 'until', 'since', 'once', 'as', 'when', 'while']);
const FINITE_AUXILIARY = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

const isAuxiliary = ({ dep }: Token): boolean => dep.startsWith('aux') || dep === 'cop';
const isSubject = ({ dep }: Token): boolean => dep.startsWith('nsubj');

/** "will stay until order is restored": the noun right before the verb's auxiliary, hung on the verb above. */
const besideAuxiliary = (tokens: readonly Token[], verb: Token): readonly Token[] => {
  const auxiliary = childrenOf(tokens, verb).find(isAuxiliary);
  const noun = auxiliary && tokens[auxiliary.index - 1];
  return noun && noun.head === verb.head ? [noun] : [];
};

/**
 * RT-1: "after a deal with Russia is signed": the noun taken for a complement of "after" is the subject of the verb behind it, and
 * "after" ties the clause.
 */
function subjectTakenForComplement(tokens: readonly Token[], verb: Token): Changes | null {
  const below = childrenOf(tokens, verb);
  if (verb.dep !== 'advcl' || !below.some(isAuxiliary) || below.some(isSubject)) return null;
  const noun = [...below, ...besideAuxiliary(tokens, verb)].find(
    (token) => token.dep === 'obl' && token.index < verb.index,
  );
  const mark =
    noun &&
    childrenOf(tokens, noun).find(({ dep, form }) => dep === 'case' && CLAUSE_WORDS.has(form.toLowerCase()));
  if (!noun || !mark) return null;
  const dep = below.some((token) => token.dep === 'aux:pass') ? 'nsubj:pass' : 'nsubj';
  return new Map<number, Partial<Token>>([
    [noun.index, { dep, head: verb.index }],
    [mark.index, { dep: 'mark', head: verb.index }],
  ]);
}

/**
 * RT-2: "Talks involving Ukraine and Russia have been scheduled": a finite verb without subject and without relative pronoun is no
 * relative clause; it is the verb of the noun that the parser took for the root.
 */
function verbTakenForRelative(tokens: readonly Token[], root: Token): Changes | null {
  if (root.upos !== 'NOUN' && root.upos !== 'PROPN') return null;
  const verb = tokens.find((token) => {
    if (token.dep !== 'acl:relcl' || token.index < root.index) return false;
    const below = childrenOf(tokens, token);
    const isRelative = below.some(({ xpos }) => xpos === 'WDT' || xpos === 'WP' || xpos === 'WRB');
    return (
      !isRelative &&
      !below.some(isSubject) &&
      below.some((aux) => isAuxiliary(aux) && FINITE_AUXILIARY.has(aux.xpos))
    );
  });
  if (!verb || childrenOf(tokens, root).some((token) => token.dep === 'cop')) return null;
  const isPassive = childrenOf(tokens, verb).some((token) => token.dep === 'aux:pass');
  return new Map<number, Partial<Token>>([
    [verb.index, { dep: 'root', head: -1 }],
    [root.index, { dep: isPassive ? 'nsubj:pass' : 'nsubj', head: verb.index }],
  ]);
}

const NOMINAL = new Set(['NOUN', 'PROPN']);
const isNominal = ({ upos }: Token): boolean => NOMINAL.has(upos);

const isFiniteVerb = (tokens: readonly Token[], verb: Token): boolean =>
  ['VBD', 'VBZ', 'VBP'].includes(verb.xpos) ||
  childrenOf(tokens, verb).some((token) => isAuxiliary(token) && FINITE_AUXILIARY.has(token.xpos));

/** The word that opens the phrase of a noun: everything between it and the noun hangs on the noun. */
function leftEdge(tokens: readonly Token[], noun: Token): number {
  let at = noun.index;
  while (at > 0 && tokens[at - 1]!.head === noun.index && !['cc', 'punct'].includes(tokens[at - 1]!.dep))
    at -= 1;
  return at;
}

/**
 * RT-3: "Brazil, Chile, and Peru signed": the verb takes only the last of a list for its subject, and the sentence's root is the
 * first. The list as a whole is the subject.
 */
function listTakenApart(tokens: readonly Token[], root: Token): Changes | null {
  if (!isNominal(root) || childrenOf(tokens, root).some((token) => token.dep === 'cop')) return null;
  const verb = tokens.find(
    (token) =>
      token.upos === 'VERB' &&
      token.index > root.index &&
      isFiniteVerb(tokens, token) &&
      childrenOf(tokens, token).some(isSubject),
  );
  const last = verb && childrenOf(tokens, verb).find(isSubject);
  if (!verb || !last || last.index < root.index || verb.dep === 'ccomp' || verb.dep === 'advcl') return null;
  const before = leftEdge(tokens, last) - 1;
  const partner = tokens.slice(0, before).findLast((token) => isNominal(token));
  if (tokens[before]?.form.toLowerCase() !== 'and' || !partner) return null;
  const changes = new Map<number, Partial<Token>>([
    [verb.index, { dep: 'root', head: -1 }],
    [root.index, { dep: last.dep, head: verb.index }],
    [last.index, { dep: 'conj', head: partner.dep === 'conj' ? partner.head : partner.index }],
  ]);
  for (const token of childrenOf(tokens, root)) {
    if (token.index > verb.index && !changes.has(token.index)) changes.set(token.index, { head: verb.index });
  }
  return changes;
}

/**
 * RT-4: "On Thursday, Brazil and Peru signed": the main verb has no subject, and the nouns between the comma and the verb hang on
 * the phrase before the comma. They are the subject.
 */
function subjectAfterComma(tokens: readonly Token[], verb: Token): Changes | null {
  const below = childrenOf(tokens, verb);
  const hasSubject = below.some(
    ({ dep }) => dep.startsWith('nsubj') || dep.startsWith('csubj') || dep === 'expl',
  );
  if (verb.upos !== 'VERB' || hasSubject || !isFiniteVerb(tokens, verb)) return null;
  const comma = tokens.slice(0, verb.index).findLast(({ form }) => form === ',');
  const between = comma ? tokens.slice(comma.index + 1, verb.index) : [];
  const isPlain = between.every(
    ({ upos, dep }) => NOMINAL.has(upos) || ['det', 'amod', 'cc', 'compound', 'nummod', 'flat'].includes(dep),
  );
  const nouns = between.filter(
    (token) => isNominal(token) && !between.some(({ index }) => index === token.head && token.dep !== 'conj'),
  );
  const [first, ...rest] = nouns;
  if (!first || !isPlain || between.at(-1)?.index !== nouns.at(-1)?.index) return null;
  const dep = below.some((token) => token.dep === 'aux:pass') ? 'nsubj:pass' : 'nsubj';
  return new Map<number, Partial<Token>>([
    [first.index, { dep, head: verb.index }],
    ...rest.map(({ index }) => [index, { dep: 'conj', head: first.index }] as const),
  ]);
}

/** RT-6: "If they do not sign, the coalition will leave": a clause hung on the subject belongs to the subject's verb. */
function clauseOfSubject(tokens: readonly Token[], clause: Token): Changes | null {
  const noun = tokens[clause.head];
  const isBefore = noun !== undefined && clause.index < noun.index && isNominal(noun) && isSubject(noun);
  return isBefore && noun.head >= 0 ? new Map([[clause.index, { head: noun.head }]]) : null;
}

/** The sentence with its repairs; the same object when there is nothing to mend. */
export function repairSentence(given: Sentence): Sentence {
  const sentence = repairSubjects(repairClauses(repairParticiples(repairVerbless(given))));
  let { tokens } = sentence;
  const root = tokens.find((token) => token.head < 0);
  if (root) tokens = withChanges(tokens, verbTakenForRelative(tokens, root) ?? listTakenApart(tokens, root));
  const verb = tokens.find((token) => token.head < 0);
  if (verb) tokens = withChanges(tokens, subjectAfterComma(tokens, verb));
  for (const { index } of sentence.tokens.filter(({ dep }) => dep === 'advcl')) {
    tokens = withChanges(tokens, clauseOfSubject(tokens, tokens[index]!));
    tokens = withChanges(tokens, subjectTakenForComplement(tokens, tokens[index]!));
  }
  return tokens === sentence.tokens ? sentence : { ...sentence, tokens };
}
