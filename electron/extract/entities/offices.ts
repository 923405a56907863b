/**
 * Offices beside a person's name, by the words around it, so that a wrong tree does no harm: "NATO Secretary-General Mark
 * Rutte", "Benjamin Netanyahu, prime minister of Israel,", "Daniel Levy of the New America Foundation". Rules OF-1 to OF-3.
 */
import { findGroup } from '../lexicon/groups.ts';
import { findOffice, type Office } from '../lexicon/offices.ts';
import type { Tree } from '../text/tree.ts';
import { joinTokens } from './noun-phrase.ts';
import type { TokenRange } from './token-range.ts';

export interface HeldOffice extends TokenRange {
  /** Null for a bare "of": "Levy of the New America Foundation". */
  readonly office: Office | null;
  /** The office in the text's words, without its owner. */
  readonly words: string;
  /** A token of the name of the state or organisation that it is held in; null when none is named. */
  readonly ownerToken: number | null;
  readonly rule: 'OF-1' | 'OF-2' | 'OF-3';
}

const MAX_OFFICE_TOKENS = 6;
const MAX_MODIFIERS = 5;

/** The longest office that ends right before `end`. */
function officeBefore(tree: Tree, end: number): (TokenRange & { readonly office: Office }) | null {
  for (let from = Math.max(0, end - MAX_OFFICE_TOKENS); from < end; from += 1) {
    const hit = findOffice(joinTokens(tree, from, end));
    if (hit && !hit.plural && (hit.office.beforeName || !hit.ambiguous))
      return { from, to: end, office: hit.office };
  }
  return null;
}

/** The longest office that begins at `start`. */
function officeAt(tree: Tree, start: number): (TokenRange & { readonly office: Office }) | null {
  for (let to = Math.min(tree.tokens.length, start + MAX_OFFICE_TOKENS); to > start; to -= 1) {
    const hit = findOffice(joinTokens(tree, start, to));
    if (hit && !hit.plural) return { from: start, to, office: hit.office };
  }
  return null;
}

/** OF-1: one or more offices and ranks before the name, the words of the owner before them. */
export function officeBeforeName(tree: Tree, name: TokenRange): HeldOffice | null {
  let from = name.from;
  let office: Office | null = null;
  for (let found = officeBefore(tree, from); found; found = officeBefore(tree, from)) {
    if (!office || found.office.domain !== 'honorific') office = found.office;
    from = found.from;
  }
  if (!office) return null;
  const inside = namedInside(tree, { from, to: name.from });
  if (inside)
    return {
      from,
      to: name.from,
      office,
      words: joinTokens(tree, inside.to, name.from),
      ownerToken: inside.from,
      rule: 'OF-1',
    };
  const owner = from - 1;
  const possessive = tree.tokens[owner]?.xpos === 'POS' ? owner - 1 : owner;
  const ownerToken =
    possessive >= 0 && isCapitalised(tree, possessive) ? possessive : militaryOwner(tree, possessive);
  return { from, to: name.from, office, words: joinTokens(tree, from, name.from), ownerToken, rule: 'OF-1' };
}

/** "NATO Secretary-General" is an office of its own in the lexicon: the name in it is the owner. */
const namedInside = (tree: Tree, range: TokenRange): TokenRange | undefined =>
  tree.sentence.names.find(({ from, to, label }) => label !== 'PER' && from >= range.from && to < range.to);

/** "British military spokesman": one plain word may stand between the owner and the office. */
const militaryOwner = (tree: Tree, at: number): number | null =>
  at >= 1 && ['ADJ', 'NOUN'].includes(tree.tokens[at]!.upos) && isCapitalised(tree, at - 1) ? at - 1 : null;

const isCapitalised = (tree: Tree, at: number): boolean => /^\p{Lu}/u.test(tree.tokens[at]?.form ?? '');

/** OF-2: an office in apposition: ", the Iranian president,", ", an analyst at the Center for …,". */
function officeAfterComma(tree: Tree, comma: number): HeldOffice | null {
  let ownerToken: number | null = null;
  for (let at = comma + 1; at <= comma + 1 + MAX_MODIFIERS && at < tree.tokens.length; at += 1) {
    const found = officeAt(tree, at);
    if (found) {
      const owner = ownerToken ?? ownerAfter(tree, found.to);
      return {
        from: comma + 1,
        to: found.to,
        office: found.office,
        words: joinTokens(tree, at, found.to),
        ownerToken: owner,
        rule: 'OF-2',
      };
    }
    const token = tree.tokens[at]!;
    if (
      !['DET', 'ADJ', 'NOUN', 'PROPN', 'PART', 'PUNCT', 'ADP', 'ADV'].includes(token.upos) ||
      token.form === ','
    )
      return null;
    if (/^\p{Lu}/u.test(token.form)) ownerToken = at;
  }
  return null;
}

/** "prime minister of Israel", "a top aide to al-Sadr", "a spokesman for President Obama". */
function ownerAfter(tree: Tree, at: number): number | null {
  if (!['of', 'for', 'to', 'at', 'from', 'in', 'with'].includes(tree.tokens[at]?.form.toLowerCase() ?? ''))
    return null;
  for (let next = at + 1; next <= at + 3 && next < tree.tokens.length; next += 1) {
    if (tree.tokens[next]!.upos === 'PROPN' || /^\p{Lu}/u.test(tree.tokens[next]!.form)) return next;
  }
  return null;
}

/** "Lieutenant Osman of the rebels". */
function groupAfter(tree: Tree, at: number): number | null {
  const [article, noun] = [tree.tokens[at + 1], tree.tokens[at + 2]];
  const isGroup = article?.form.toLowerCase() === 'the' && noun?.xpos === 'NNS' && findGroup(noun.form);
  return isGroup ? noun.index : null;
}

/** OF-2, OF-3: what stands after the name. */
export function officeAfterName(tree: Tree, name: TokenRange): HeldOffice | null {
  const next = tree.tokens[name.to];
  if (!next) return null;
  if (next.form === ',') return officeAfterComma(tree, name.to);
  if (next.form.toLowerCase() !== 'of') return null;
  const ownerToken = ownerAfter(tree, name.to) ?? groupAfter(tree, name.to);
  if (ownerToken === null) return null;
  return { from: name.to, to: name.to, office: null, words: '', ownerToken, rule: 'OF-3' };
}
