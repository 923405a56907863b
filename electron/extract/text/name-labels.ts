/** BILOU labels of the name tagger: a class for each kind of name and position in it, and one for "no name". */
import type { NameLabel } from './token.ts';

export const NAME_LABELS: readonly NameLabel[] = ['PER', 'ORG', 'LOC', 'NORP', 'MISC'];
export const OUTSIDE = 0;
const POSITIONS = 4;
export const NAME_CLASSES = 1 + NAME_LABELS.length * POSITIONS;

/** Begin, inside, last, unit. */
type Position = 0 | 1 | 2 | 3;

export const classOf = (label: number, position: Position): number => 1 + label * POSITIONS + position;
/** Label (an index of {@link NAME_LABELS}) and position of a class that is not {@link OUTSIDE}. */
export const partsOf = (nameClass: number): { readonly label: number; readonly position: number } => ({
  label: Math.floor((nameClass - 1) / POSITIONS),
  position: (nameClass - 1) % POSITIONS,
});

/** May class `next` follow class `previous`? -1 stands for the sentence's start or end. */
export function mayFollow(previous: number, next: number): boolean {
  const open = previous > OUTSIDE && partsOf(previous).position < 2;
  if (next === -1) return !open;
  const { label, position } = partsOf(next);
  const continues = next > OUTSIDE && (position === 1 || position === 2);
  if (!open) return !continues;
  return continues && partsOf(previous).label === label;
}
