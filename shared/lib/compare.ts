/** Comparators for `Array.prototype.sort` that do not depend on the machine's locale. */

export type Comparator<T> = (a: T, b: T) => number;

/** Ascending by a number. */
export const byNumber =
  <T>(key: (item: T) => number): Comparator<T> =>
  (a, b) =>
    key(a) - key(b);

/** Ascending by UTF-16 code units: the same order on every machine. */
export const byText =
  <T>(key: (item: T) => string): Comparator<T> =>
  (a, b) => {
    const left = key(a);
    const right = key(b);
    return left < right ? -1 : left > right ? 1 : 0;
  };

/** The first comparator that tells two items apart decides. */
export const inOrder =
  <T>(...comparators: readonly Comparator<T>[]): Comparator<T> =>
  (a, b) => {
    for (const compare of comparators) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };
