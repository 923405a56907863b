/** Which records may be one and the same actor: by the words that their names share, and by abbreviations. */
import { t } from '../i18n/text.ts';
import { byNumber, byText, inOrder } from '../lib/compare.ts';

export interface NamedRecord {
  readonly id: number;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface Likely<T> {
  readonly other: T;
  /** Why, in a few words: "Both names have “Osterran”". */
  readonly reason: string;
}

/** The likely ones among `others`, likeliest first; `record` itself is none of them. */
export function likelySame<T extends NamedRecord>(
  record: NamedRecord,
  others: readonly T[],
): readonly Likely<T>[] {
  return others
    .filter(({ id }) => id !== record.id)
    .map((other) => ({ other, ...likeness(record, other) }))
    .filter(({ score }) => score >= ENOUGH)
    .sort(
      inOrder(
        byNumber(({ score }) => -score),
        byText(({ other }) => other.name),
      ),
    )
    .map(({ other, reason }) => ({ other, reason }));
}

/** Half of the words of the shorter name. */
const ENOUGH = 0.5;

interface Likeness {
  /** 0 to 1. */
  readonly score: number;
  readonly reason: string;
}

const UNLIKE: Likeness = { score: 0, reason: '' };

/** The best that any name of one reaches with any name of the other. */
const likeness = (a: NamedRecord, b: NamedRecord): Likeness =>
  namesOf(a)
    .flatMap((left) => namesOf(b).map((right) => nameLikeness(left, right)))
    .reduce((best, each) => (each.score > best.score ? each : best), UNLIKE);

const namesOf = ({ name, aliases }: NamedRecord): readonly string[] => [name, ...aliases];

function nameLikeness(a: string, b: string): Likeness {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length === 0 || right.length === 0) return UNLIKE;
  if (isShortFor(a, right)) return { score: 1, reason: t('words.likely.shortFor', { short: a, long: b }) };
  if (isShortFor(b, left)) return { score: 1, reason: t('words.likely.shortFor', { short: b, long: a }) };
  const pairs = left.flatMap((word): readonly Pair[] => {
    const same = right.find((other) => isSameWord(word.folded, other.folded));
    return same ? [[word, same]] : [];
  });
  const score = pairs.length / Math.min(left.length, right.length);
  const isWhole = pairs.length === left.length && pairs.length === right.length;
  return { score, reason: reasonOf(pairs, isWhole) };
}

type Pair = readonly [left: Word, right: Word];

function reasonOf(pairs: readonly Pair[], isWhole: boolean): string {
  const unequal = pairs.find(([left, right]) => left.folded !== right.folded);
  if (unequal) return t('words.likely.alike', { one: unequal[0].shown, other: unequal[1].shown });
  const words = pairs.map(([, right]) => right.shown).join(' ');
  return t(isWhole ? 'words.likely.sameName' : 'words.likely.sameWords', { words });
}

/** Words that tell nobody apart. */
const EMPTY = new Set('the of and for in on at a an'.split(' '));

interface Word {
  readonly shown: string;
  /** Without accents and capitals. */
  readonly folded: string;
}

const wordsOf = (name: string): readonly Word[] =>
  (name.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .map((shown) => ({ shown, folded: shown.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase() }))
    .filter(({ folded }) => folded !== '' && !EMPTY.has(folded));

const STEM = 5;

/** "Norway" and "Norwegian" are not, "Russia" and "Russian" are. */
const isSameWord = (a: string, b: string): boolean =>
  a === b || (a.length >= STEM && b.length >= STEM && (a.startsWith(b) || b.startsWith(a)));

/** "EU" for "European Union". */
const isShortFor = (short: string, words: readonly Word[]): boolean =>
  words.length > 1 &&
  short.replaceAll('.', '').toLowerCase() === words.map(({ folded }) => folded[0]).join('');
