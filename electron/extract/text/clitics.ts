/** Where English contractions are cut: `do|n't`, `it|'s`, `can|not` (SPEC.md TX-6). */

const NEGATION = /^(.{1,20})(n['’]t)$/i;
const CLITIC = /^(.{1,150})(['’](?:s|re|ve|ll|d|m))$/i;

/** Written as one word though they are two: where the second begins. */
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['dont', 2],
  ['didnt', 3],
  ['doesnt', 4],
  ['isnt', 2],
  ['wasnt', 3],
  ['wouldnt', 5],
  ['couldnt', 5],
  ['shouldnt', 6],
  ['havent', 4],
]);

/** Offset in `word` where its clitic begins, or 0 when there is nothing to cut. */
export function cliticStart(word: string): number {
  const fused = FUSED.get(word.length < 10 ? word.toLowerCase() : '');
  if (fused !== undefined) return fused;
  const match = NEGATION.exec(word) ?? CLITIC.exec(word);
  return match?.[1]?.length ?? 0;
}
