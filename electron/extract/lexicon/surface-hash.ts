/** Buckets and hashes of a surface's key, taken where it stands in a text: so that a list is read without making strings. */
import { foldText, indexKey, surfaceKey } from './normalise.ts';

// What a character says of the surface that it stands in, above the eight bits of what it is in a key (0 for what is dropped).
const CAPITAL = 1 << 8;
const SMALL = 1 << 9;
const GAP = 1 << 10;
const UNKNOWN = 1 << 11;
const UNIT = 0xff;

const SPACE = 32;
const FULL_STOP = 46;
const EQUALS = 61;

/** The Latin letters that the lists write names with end here; what is beyond, or folds to two letters, is unknown. */
const LIMIT = 0x260;

function signsOf(character: string): number {
  const small = character.toLowerCase();
  if (small !== character.toUpperCase()) return character === small ? SMALL : CAPITAL;
  return character === ' ' ? GAP : 0;
}

/** Folds every character at once, each on a line of its own between two marks that folding leaves alone. */
function foldingTable(): Uint16Array {
  const characters = Array.from({ length: LIMIT }, (_, unit) =>
    unit < 32 ? ' ' : String.fromCharCode(unit),
  );
  const folds = foldText(characters.map((character) => `[${character}]`).join('\n')).split('\n');
  return Uint16Array.from({ length: LIMIT + 1 }, (_, unit) => {
    const fold = folds[unit]?.slice(1, -1);
    if (fold === undefined || fold.length > 1 || fold > '~') return UNKNOWN;
    return (fold === '' ? 0 : fold.charCodeAt(0)) | signsOf(characters[unit]!);
  });
}

const TABLE = foldingTable();

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** The hash with one more UTF-16 code unit. */
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);

/** The hash of a key as `indexKey` or `surfaceKey` makes it. */
export function hashKey(key: string): number {
  let hash = BASIS;
  for (let at = 0; at < key.length; at += 1) hash = hashUnit(hash, key.charCodeAt(at));
  return hash;
}

const hasThe = (text: string, from: number, to: number): boolean =>
  to - from > 4 && text.charCodeAt(from + 3) === SPACE && text.slice(from, from + 3).toLowerCase() === 'the';

/** An abbreviation keeps its capitals and loses its full stops: see `acronymKey`. */
function hashAbbreviation(text: string, from: number, to: number): number {
  let hash = hashUnit(BASIS, EQUALS);
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit !== FULL_STOP) hash = hashUnit(hash, unit);
  }
  return hash;
}

/** `hashKey(indexKey(text.slice(from, to)))`. */
export function hashSurface(text: string, from: number, to: number): number {
  const start = hasThe(text, from, to) ? from + 4 : from;
  let hash = BASIS;
  let signs = 0;
  let capitals = 0;
  let last = SPACE;
  for (let at = start; at < to; at += 1) {
    const sign = TABLE[Math.min(text.charCodeAt(at), LIMIT)]!;
    const unit = sign & UNIT;
    signs |= sign;
    capitals += sign & CAPITAL;
    if (unit === 0 || (unit === SPACE && last === SPACE)) continue;
    hash = Math.imul(hash ^ unit, PRIME);
    last = unit;
  }
  if ((signs & (SMALL | GAP | UNKNOWN)) === 0 && capitals > CAPITAL) return hashAbbreviation(text, start, to);
  return signs & UNKNOWN || last === SPACE ? hashKey(indexKey(text.slice(from, to))) : hash;
}

/** How many buckets there are: a power of two, for two letters of five bits. */
export const BUCKETS = 1024;

const bucket = (first: number, second: number): number => (first * 32 + second) & (BUCKETS - 1);

/** The bucket of a key as `indexKey` or `surfaceKey` makes it: by its first two letters, without the sign of an abbreviation. */
export function bucketOfKey(key: string): number {
  if (key.startsWith('=')) return bucketOfSurface(key, 1, key.length);
  return bucket(key.charCodeAt(0), key.length > 1 ? key.charCodeAt(1) : 0);
}

/** `bucketOfKey(indexKey(text.slice(from, to)))`, for the price of two letters. */
export function bucketOfSurface(text: string, from: number, to: number): number {
  let first = 0;
  let gap = false;
  for (let at = hasThe(text, from, to) ? from + 4 : from; at < to; at += 1) {
    const sign = TABLE[Math.min(text.charCodeAt(at), LIMIT)]!;
    const unit = sign & UNIT;
    if (sign === UNKNOWN) return bucketOfKey(surfaceKey(text.slice(from, to)));
    if (unit === SPACE) gap = first !== 0;
    else if (first !== 0 && unit !== 0) return bucket(first, gap ? SPACE : unit);
    else if (unit !== 0) first = unit;
  }
  return bucket(first, 0);
}
