/** Stops the program when it is in a state that its own code should make impossible. */

/** Throws an `Error` with `message` unless `condition` holds. For bugs only, never for bad input. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`assertion failed: ${message}`);
}

/** Marks the end of an exhaustive switch: compiles only when every case has been handled. */
export function unreachable(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
