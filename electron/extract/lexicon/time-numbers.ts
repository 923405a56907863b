/** Number words, ordinals and vague amounts, as time expressions use them. */

const list = (words: string): string[] => words.split(' ');

const SMALL = list(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const TENS = list('twenty thirty forty fifty sixty seventy eighty ninety');
const SMALL_ORDINALS = list(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
);
const TENS_ORDINALS = list('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth');

/** `twelve` → 12; tens up to ninety; hundred and thousand are {@link MULTIPLIERS}. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['dozen', 12],
  ['half-dozen', 6],
]);

/** `third` → 3, `twentieth` → 20. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL_ORDINALS.map((word, index): [string, number] => [word, index + 1]),
  ...TENS_ORDINALS.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['hundredth', 100],
]);

export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);

/** Vague amounts: words, then the least and most that they may stand for. */
export const VAGUE_AMOUNTS: readonly (readonly [string, number, number])[] = [
  ['a couple of', 2, 2],
  ['a couple', 2, 2],
  ['couple of', 2, 2],
  ['a few', 2, 6],
  ['few', 2, 6],
  ['a handful of', 3, 6],
  ['a number of', 2, 9],
  ['several', 3, 9],
  ['some', 2, 9],
  ['many', 3, 30],
  ['numerous', 3, 30],
  ['a dozen or so', 10, 15],
  ['dozens of', 24, 99],
  ['scores of', 40, 99],
  ['hundreds of', 200, 999],
  ['tens of thousands of', 20_000, 99_999],
  ['hundreds of thousands of', 200_000, 999_999],
  ['millions of', 2_000_000, 999_999_999],
  ['thousands of', 2000, 9999],
];

/** `the nineties` → 90; `the noughties` → 0. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ...list('twenties thirties forties fifties sixties seventies eighties nineties').map(
    (word, index): [string, number] => [word, (index + 2) * 10],
  ),
  ['noughties', 0],
  ['aughts', 0],
]);
