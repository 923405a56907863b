/** Makes the key under which a name or a noun is looked up, so that spellings of the same surface meet. */

const LETTERS_AND_SPACES = /^[a-z ]*$/;
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ə: 'a',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/**
 * Folds a text of many surfaces at once, a line each: accents, apostrophes and full stops vary from paper to paper, and none
 * of them tells two names apart. Keeps line ends, so that the lines of both texts can be read side by side.
 */
export function foldText(text: string): string {
  const bare = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\ufeff'’‘ʼʻ`´.,]+/g, '')
    .replace(/[-‐‑‒–—\t\u00a0]/g, ' ');
  const plain = bare.replace(/[łøđðıəßæœþ]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
  return plain.includes('  ') ? plain.replace(/ {2,}/g, ' ') : plain;
}

const withoutThe = (key: string): string => (key.startsWith('the ') ? key.slice(4) : key);

/**
 * Lower case, no accents, apostrophes, full stops or commas, hyphens and runs of spaces as one space, no leading "the".
 * `The  Hague` → `hague`, `Côte d’Ivoire` → `cote divoire`, `vice-president` → `vice president`, `Lt.` → `lt`.
 */
export function surfaceKey(surface: string): string {
  const lower = surface.toLowerCase();
  const plain = LETTERS_AND_SPACES.test(lower) && !lower.includes('  ');
  return withoutThe(plain ? lower.trim() : foldText(lower.replace(/\s/g, ' ')).trim());
}

const THE = /^the\s/i;
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();

/**
 * The letters of an abbreviation, which keep their case because `US`, `WHO` and `UN` are not `us`, `who` and `un`:
 * `U.S.` → `US`, `the UN` → `UN`. Null unless there are two capitals or more, no small letter and no space.
 */
export function acronymKey(surface: string): string | null {
  if (/^[A-Z]?[a-z]{2}/.test(surface) && !THE.test(surface)) return null;
  const letters = THE.test(surface) ? surface.slice(4).trim() : surface;
  let capitals = 0;
  for (const letter of letters) {
    if (letter === ' ' || isSmall(letter)) return null;
    if (isCapital(letter)) capitals += 1;
  }
  return capitals >= 2 ? letters.replaceAll('.', '') : null;
}

/** The key of a name index: that of an abbreviation behind a sign that no other key begins with, else the surface's. */
export function indexKey(surface: string): string {
  const acronym = acronymKey(surface);
  return acronym === null ? surfaceKey(surface) : `=${acronym}`;
}
