/** Which contacts a path can use at each of its steps. */
import type { Network } from './network.ts';

/**
 * By step the contacts of its two nodes. With `inOrder` only those on which the whole path respects time: that can be
 * used on or after the earliest day on which the path has come there, and on or before the latest on which the rest of
 * it still works. Throws on two nodes that no contact joins.
 */
export function contactsOfSteps(
  network: Network,
  path: readonly number[],
  inOrder: boolean,
): readonly (readonly number[])[] {
  const steps = path.slice(1).map((node, index) => contactsBetween(network, path[index]!, node));
  return inOrder ? inTime(network, steps) : steps;
}

function contactsBetween({ starts, neighbours, via }: Network, a: number, b: number): readonly number[] {
  const contacts: number[] = [];
  for (let entry = starts[a]!; entry < starts[a + 1]!; entry += 1)
    if (neighbours[entry] === b) contacts.push(via[entry]!);
  if (contacts.length === 0) throw new Error(`no contact joins ${a} and ${b}`);
  return contacts;
}

function inTime(
  { contacts: { first, last } }: Network,
  steps: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const isDated = (contact: number): boolean => first[contact]! <= last[contact]!;
  const after: number[] = [];
  let day = Number.NEGATIVE_INFINITY;
  for (const step of steps) {
    const usable = step.filter((contact) => isDated(contact) && last[contact]! >= day);
    day = Math.max(day, Math.min(...usable.map((contact) => first[contact]!)));
    after.push(day);
  }
  const before: number[] = [];
  day = Number.POSITIVE_INFINITY;
  for (const step of [...steps].reverse()) {
    const usable = step.filter((contact) => isDated(contact) && first[contact]! <= day);
    day = Math.min(day, Math.max(...usable.map((contact) => last[contact]!)));
    before.unshift(day);
  }
  return steps.map((step, index) => {
    const earliest = index === 0 ? Number.NEGATIVE_INFINITY : after[index - 1]!;
    const latest = before[index + 1] ?? Number.POSITIVE_INFINITY;
    return step.filter(
      (contact) =>
        isDated(contact) && Math.max(first[contact]!, earliest) <= Math.min(last[contact]!, latest),
    );
  });
}
