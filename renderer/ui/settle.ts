/** Work that waits until something has come to rest. */

export interface Settle {
  soon(): void;
  cancel(): void;
}

/** Runs `work` when `soon` has not been called for `rest` milliseconds. */
export function createSettle(work: () => void, rest: number): Settle {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    soon() {
      clearTimeout(timer);
      timer = setTimeout(work, rest);
    },
    cancel: () => clearTimeout(timer),
  };
}
