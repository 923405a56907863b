/** Asks one question at a time: answers that a newer question has overtaken are dropped. */

export interface Latest<T> {
  /** Runs `ask`; `done` hears its answer unless a newer run began meanwhile or `cancel` was called. */
  run(ask: () => Promise<T>, done: (answer: T) => void): Promise<void>;
  cancel(): void;
}

export function createLatest<T>(): Latest<T> {
  let newest = 0;
  return {
    async run(ask, done) {
      newest += 1;
      const mine = newest;
      const answer = await ask();
      if (mine === newest) done(answer);
    },
    cancel() {
      newest += 1;
    },
  };
}
