/** Where a sentence has names: the name tagger's spans and what the lexicons know, with one reading each. */

import { findAbstractNoun } from '../lexicon/abstract-nouns.ts';
import { findOffice } from '../lexicon/offices.ts';
import { findGivenName } from '../lexicon/people.ts';
import type { NameLabel, NameSpan } from '../text/token.ts';
import type { Tree } from '../text/tree.ts';
import { agrees, labelReading, lexiconReadings, type NameReading } from './look-up.ts';
import { joinTokens } from './noun-phrase.ts';
import { competitorsIn } from './score-rows.ts';
import { type TokenRange, touches } from './token-range.ts';

export interface ReadName extends TokenRange {
  readonly reading: NameReading;
  readonly label: NameLabel | null;
  readonly confidence: number;
  readonly rule: string;
}

const MAX_LEXICON_TOKENS = 7;
/** Above this the tagger's own label stands against an ambiguous entry of a lexicon. */
const SURE = 0.8;

const startsWithCapital = (form: string): boolean => form !== '' && form[0] !== form[0]!.toLowerCase();

const DAYS_AND_MONTHS =
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)$/i;

const isLinkWord = (form: string): boolean => ['of', 'for', 'in', 'at', 'and', 'on', 'to'].includes(form);

/** Words of every sentence that only the capital of its beginning makes look like names. */
const FUNCTION_WORDS = new Set(
  'neither either both all some many most few several other others another each every such these those this that there here it its he she they we you i what who when where why how not no yes however meanwhile still also but and or so if as at by for from in of on to with after before during since until while although because despite according'.split(
    ' ',
  ),
);

const isFunctionWord = (words: string): boolean => FUNCTION_WORDS.has(words.toLowerCase());

/** "Muqtada al-Sadr" is a person though the tagger takes it for a body: it begins with a given name. */
function isPersonal(words: string, span: NameSpan): boolean {
  const parts = words.split(' ');
  const given = findGivenName(parts[0] ?? '');
  return (
    (span.label === 'ORG' || span.label === 'LOC') &&
    parts.length >= 2 &&
    parts.length <= 4 &&
    given?.ambiguous === false
  );
}

/** An article, an office, a possessive mark and a day that happens to follow are no part of a name. */
function trimmed(tree: Tree, span: NameSpan): TokenRange {
  let { from, to } = span;
  while (
    from < to - 1 &&
    (/^(the|a|an)$/i.test(tree.tokens[from]!.form) || isLinkWord(tree.tokens[from]!.form))
  )
    from += 1;
  if (span.label === 'PER') from = afterOffice(tree, afterCapitals(tree, from, to), to);
  if (span.label === 'PER') to = beforeHome(tree, from, to);
  while (
    to > from + 1 &&
    (tree.tokens[to - 1]!.xpos === 'POS' || DAYS_AND_MONTHS.test(tree.tokens[to - 1]!.form))
  )
    to -= 1;
  return { from, to };
}

/** "REUTERS Anna Keller": words in capitals before a name that is not in capitals are no part of it. */
function afterCapitals(tree: Tree, from: number, to: number): number {
  const isCapitals = (at: number): boolean => /^\p{Lu}{3,}$/u.test(tree.tokens[at]!.form);
  let first = from;
  while (first < to && isCapitals(first)) first += 1;
  return first < to && !isCapitals(to - 1) ? first : from;
}

/** "Anna Keller of Spain": where somebody is from is no part of the name. */
function beforeHome(tree: Tree, from: number, to: number): number {
  const at = tree.tokens.slice(from, to).findIndex(({ form }) => form === 'of') + from;
  if (at <= from) return to;
  const isHome = lexiconReadings(joinTokens(tree, at + 1, to)).some(
    ({ referent }) => referent.place !== null || referent.metonymOf !== null,
  );
  return isHome ? at : to;
}

/** "Prime Minister Olmert" is the name "Olmert" behind an office. */
function afterOffice(tree: Tree, from: number, to: number): number {
  for (let end = to - 1; end > from; end -= 1) {
    const hit = findOffice(joinTokens(tree, from, end));
    if (hit && !hit.plural && hit.office.beforeName) return afterOffice(tree, end, to);
  }
  return from;
}

const INSTITUTION =
  /(^(University|Bank|Ministry|Department|Court|College|Institute|School|Museum|Church|Academy|Bureau|Office|Council) of |\b(Hospital|University|College|School|Institute|Academy|Court|Bank|Ministry|Department|Agency|Association|Foundation|Corporation|Company|Corp|Inc|Ltd|Co|Committee|Commission|Council|Federation|Museum|Theatre|Theater|Orchestra|Opera|Clinic|Newspaper|Airlines|Airways|Records|Studios)\.?$)/;

/** AC-12: a name that ends in "Hospital" or "University" is a body's, whatever the tagger calls it. */
const labelOf = (words: string, span: NameSpan): NameLabel => {
  if (isPersonal(words, span)) return 'PER';
  return INSTITUTION.test(words) && words.includes(' ') ? 'ORG' : span.label;
};

/** The reading that lexicon and tagger agree on, else the lexicon's where it knows better, else the label's. */
function readingOf(words: string, span: NameSpan): Pick<ReadName, 'reading' | 'rule'> | null {
  const readings = lexiconReadings(words);
  const agreed = readings.find((reading) => agrees(reading, span.label));
  if (agreed) return { reading: agreed, rule: 'AC-1' };
  const known = readings.find((reading) => !reading.ambiguous);
  if (known && (span.label !== 'PER' || span.confidence < SURE || !words.includes(' ')))
    return { reading: known, rule: 'AC-2' };
  if (findAbstractNoun(words)?.ambiguous === false || isFunctionWord(words)) return null;
  return { reading: labelReading(labelOf(words, span)), rule: 'AC-3' };
}

/** "P5+1 nations", "Taliban movement": a name goes on where a lexicon has it with the noun behind it. */
function withTail(tree: Tree, range: TokenRange): TokenRange {
  const next = tree.tokens[range.to];
  if (next?.upos !== 'NOUN') return range;
  const longer = { from: range.from, to: range.to + 1 };
  const keysOf = ({ from, to }: TokenRange): readonly (string | null)[] =>
    lexiconReadings(joinTokens(tree, from, to)).map(({ referent }) => referent.key);
  const own = keysOf(range);
  return keysOf(longer).some((key) => key !== null && own.includes(key)) ? longer : range;
}

function taggedName(tree: Tree, span: NameSpan): ReadName | null {
  const range = withTail(tree, trimmed(tree, span));
  const found = readingOf(joinTokens(tree, range.from, range.to), span);
  return found && { ...range, ...found, label: span.label, confidence: span.confidence };
}

/** Punctuation that no name ends in. */
const isClosing = (form: string): boolean => /^[,;:"“”'’—–-]$/.test(form);

/** The longest entry of a lexicon that begins at `from`; common words at the start of a sentence are left alone. */
function lexiconName(tree: Tree, from: number): ReadName | null {
  if (!startsWithCapital(tree.tokens[from]!.form)) return null;
  const limit = Math.min(tree.tokens.length, from + MAX_LEXICON_TOKENS);
  for (let to = limit; to > from; to -= 1) {
    if (isClosing(tree.tokens[to - 1]!.form)) continue;
    const reading = lexiconReadings(joinTokens(tree, from, to)).find((found) => !found.ambiguous);
    if (reading) return { from, to, reading, label: null, confidence: 0.75, rule: 'AC-2' };
  }
  return null;
}

/** AC-11: a country's team goes by the country's name, and a full name is a player's; any other competitor is a team. */
function withTeams(tree: Tree, names: readonly ReadName[]): readonly ReadName[] {
  const competitors = competitorsIn(tree);
  if (competitors.length === 0) return names;
  const teams = competitors.filter((range) => {
    const known = names.find((name) => touches(name, range));
    const isPlayer =
      known?.label === 'PER' && known.to - known.from > 1 && known.from >= range.from && known.to <= range.to;
    return !isPlayer && known?.reading.referent.place !== 'country';
  });
  const others = names.filter((name) => !teams.some((team) => touches(team, name)));
  const found = teams.map((team): ReadName => {
    const reading = labelReading('ORG');
    return { ...team, reading, label: 'ORG', confidence: 0.7, rule: 'AC-11' };
  });
  return [...others, ...found].sort((a, b) => a.from - b.from);
}

/** Names of a sentence in text order, none overlapping another. */
export const namesIn = (tree: Tree): readonly ReadName[] => withTeams(tree, plainNames(tree));

/** AC-2: what a lexicon has as one name the tagger may have taken apart: "Korean People's Army". */
function longerListed(tree: Tree, tagged: readonly ReadName[], at: number): ReadName | null {
  const first = tagged.find(({ from }) => from === at);
  const behind = tagged.find(({ from }) => from > at && from < at + MAX_LEXICON_TOKENS);
  const listed = first && behind ? lexiconName(tree, at) : null;
  if (!listed || listed.reading.referent.kind === 'person') return null;
  const inside = tagged.filter((candidate) => touches(candidate, listed));
  return inside.length > 1 && inside.every(({ from, to }) => from >= at && to <= listed.to) ? listed : null;
}

function freeName(tree: Tree, tagged: readonly ReadName[], at: number): ReadName | null {
  const listed = lexiconName(tree, at) ?? personName(tree, at);
  return listed && !tagged.some((candidate) => touches(candidate, listed)) ? listed : null;
}

/** AC-14: names that the tagger missed: a given name, or a rank, with a capitalised name behind it. */
function personName(tree: Tree, from: number): ReadName | null {
  const isName = (at: number): boolean =>
    tree.tokens[at]?.upos === 'PROPN' && startsWithCapital(tree.tokens[at]!.form);
  if (!isName(from)) return null;
  const given = findGivenName(tree.tokens[from]!.form);
  const isGiven = given !== undefined && !given.ambiguous;
  const before = from > 0 ? findOffice(tree.tokens[from - 1]!.form) : undefined;
  if (!isGiven && before?.office.domain !== 'military') return null;
  let to = from + 1;
  while (isName(to) || isLinked(tree, to)) to += 1;
  return to - from < 2 || to - from > 4 + (to > from + 2 ? 2 : 0)
    ? null
    : { from, to, reading: labelReading('PER'), label: 'PER', confidence: 0.7, rule: 'AC-14' };
}

/** "al-Amr": a particle and a hyphen inside a name. */
const isLinked = (tree: Tree, at: number): boolean => {
  const [token, next] = [tree.tokens[at], tree.tokens[at + 1]];
  if (token?.form === '-')
    return next !== undefined && startsWithCapital(next.form) && token.end === next.start;
  return /^(al|el|bin|ibn|van|von|de|da|di)$/.test(token?.form ?? '') && next?.upos === 'PROPN'
    ? true
    : next?.form === '-' && /^(al|el)$/.test(token?.form ?? '');
};

function plainNames(tree: Tree): readonly ReadName[] {
  const tagged = tree.sentence.names.flatMap((span) => taggedName(tree, span) ?? []);
  const found: ReadName[] = [];
  for (let at = 0; at < tree.tokens.length; ) {
    const name = tagged.find((candidate) => candidate.from <= at && at < candidate.to);
    const taken = longerListed(tree, tagged, at) ?? name ?? freeName(tree, tagged, at);
    if (taken) found.push(taken);
    at = taken ? Math.max(taken.to, at + 1) : at + 1;
  }
  return found;
}
