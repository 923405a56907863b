/** Repeatable random numbers for a library that takes its own from `Math.random` and offers no other way in. */

/** Runs a synchronous action, during which `Math.random` gives the numbers of a seed. */
export function withSeed<T>(seed: number, action: () => T): T {
  const own = Math.random;
  Math.random = mulberry32(seed);
  try {
    return action();
  } finally {
    Math.random = own;
  }
}

/** Mulberry32, public domain, by Tommy Ettinger: numbers from 0 up to 1. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
