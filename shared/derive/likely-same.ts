/** Which records may be one and the same actor: by the words that their names share, and by abbreviations. */
import { byNumber, byText, inOrder } from '../lib/compare.ts';

export interface NamedRecord {
  readonly id: number;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The likely ones among `others`, likeliest first; `record` itself is none of them. */
export function likelySame<T extends NamedRecord>(record: NamedRecord, others: readonly T[]): readonly T[] {
  return others
    .filter(({ id }) => id !== record.id)
    .map((other) => ({ other, score: likeness(record, other) }))
    .filter(({ score }) => score >= ENOUGH)
    .sort(
      inOrder(
        byNumber(({ score }) => -score),
        byText(({ other }) => other.name),
      ),
    )
    .map(({ other }) => other);
}

/** Half of the words of the shorter name. */
const ENOUGH = 0.5;

/** 0 to 1: the best that any name of one reaches with any name of the other. */
function likeness(a: NamedRecord, b: NamedRecord): number {
  const pairs = namesOf(a).flatMap((left) => namesOf(b).map((right) => nameLikeness(left, right)));
  return Math.max(0, ...pairs);
}

const namesOf = ({ name, aliases }: NamedRecord): readonly string[] => [name, ...aliases];

function nameLikeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length === 0 || right.length === 0) return 0;
  if (isShortFor(a, right) || isShortFor(b, left)) return 1;
  const shared = left.filter((word) => right.some((other) => isSameWord(word, other))).length;
  return shared / Math.min(left.length, right.length);
}

/** Words that tell nobody apart. */
const EMPTY = new Set('the of and for in on at a an'.split(' '));

const wordsOf = (name: string): readonly string[] =>
  (
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => !EMPTY.has(word));

const STEM = 5;

/** "Norway" and "Norwegian" are not, "Russia" and "Russian" are. */
const isSameWord = (a: string, b: string): boolean =>
  a === b || (a.length >= STEM && b.length >= STEM && (a.startsWith(b) || b.startsWith(a)));

/** "EU" for "European Union". */
const isShortFor = (short: string, words: readonly string[]): boolean =>
  words.length > 1 && short.replaceAll('.', '').toLowerCase() === words.map((word) => word[0]).join('');
