/** Which lines of a folded graph are drawn as one: each has a number, the same for all that joins the same two ends. */
import type { Folding } from './folding.ts';
import { NOBODY } from './no-place.ts';
import type { TieSource } from './tie-items.ts';

/** Stands for itself; is not drawn, for it lies inside a group or is too weak. Other bundles are numbers above these. */
export const ITSELF = -1;
export const INSIDE = -2;

/** The number of the line that stands for a line: the same two ends have the same. */
export function bundleOf({ ties }: TieSource, folding: Folding | null, tie: number): number {
  if (!folding) return ITSELF;
  const { groupOf, lines } = folding;
  const [a, b] = [ties.a[tie]!, ties.b[tie]!];
  const [groupA, groupB] = [groupOf[a]!, groupOf[b]!];
  if (groupA === groupB && groupA !== NOBODY) return INSIDE;
  if (lines === null && groupA === NOBODY && groupB === NOBODY) return ITSELF;
  const number = pairNumber(folding, a, b);
  return lines === null || lines.has(number) ? number : INSIDE;
}

/** The number of all that joins two actors, or the groups that they are in; groups come before actors. */
export function pairNumber({ groupOf, groups }: Folding, a: number, b: number): number {
  const end = (place: number): number => {
    const group = groupOf[place]!;
    return group === NOBODY ? groups.length + place : group;
  };
  const [first, second] = [end(a), end(b)];
  return Math.min(first, second) * (groups.length + groupOf.length) + Math.max(first, second);
}

/** The id of a line that stands for many: its two ends. */
export function bundleId(
  { columns: { actors } }: TieSource,
  { groups, groupOf }: Folding,
  bundle: number,
): string {
  const end = (number: number) => groups[number]?.id ?? `a${actors.ids[number - groups.length]}`;
  return endsOf({ groups, groupOf }, bundle).map(end).sort().join(' ');
}

/** The two ends of a bundle: numbers of groups, then of actors. */
export function endsOf(
  { groups, groupOf }: Pick<Folding, 'groups' | 'groupOf'>,
  bundle: number,
): readonly [number, number] {
  const size = groups.length + groupOf.length;
  return [Math.floor(bundle / size), bundle % size];
}
