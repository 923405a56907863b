/** Lists of numbers by record, as two columns. */
import type { Lists } from './case-columns.ts';

/** Entry `n` says that record `keys[n]` has `items[n]`; a record's items keep their order. `order` gives each item's entry. */
export function listsOf(
  records: number,
  keys: Int32Array,
  items: Int32Array,
): Lists & { readonly order: Int32Array } {
  const order = sortedBy(keys, records);
  return { starts: startsOf(keys, records), items: order.map((entry) => items[entry]!), order };
}

/** Where each key's entries begin once they are sorted, and where the last ones end. */
export function startsOf(keys: Int32Array, records: number): Int32Array {
  const starts = new Int32Array(records + 1);
  for (let entry = 0; entry < keys.length; entry += 1) starts[keys[entry]! + 1]! += 1;
  for (let key = 0; key < records; key += 1) starts[key + 1]! += starts[key]!;
  return starts;
}

/** The entries by key, in their order where keys are equal (a counting sort). Keys are from 0 to below `records`. */
export function sortedBy(keys: Int32Array, records: number, entries?: Int32Array): Int32Array {
  const next = startsOf(keys, records);
  const order = new Int32Array(keys.length);
  for (let index = 0; index < keys.length; index += 1) {
    const entry = entries ? entries[index]! : index;
    const key = keys[entry]!;
    order[next[key]!] = entry;
    next[key]! += 1;
  }
  return order;
}

/** A column that grows: rows of a query are counted only when they have come. */
export interface Growing {
  push(value: number): void;
  /** What was pushed, in its own memory. */
  done(): Int32Array;
}

export function growing(): Growing {
  let room = new Int32Array(1024);
  let length = 0;
  return {
    push(value) {
      if (length === room.length) {
        const larger = new Int32Array(length * 2);
        larger.set(room);
        room = larger;
      }
      room[length] = value;
      length += 1;
    },
    done: () => room.slice(0, length),
  };
}
