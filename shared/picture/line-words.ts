/** What a kind of line says of what it stands for. */
import type { Line } from '../derive/marks.ts';

const WORDS: Readonly<Record<Line, string>> = {
  solid: 'occurred or current',
  open: 'ongoing',
  dashed: 'planned',
  dotted: 'conditional',
  struck: 'did not happen',
};

export const lineWord = (line: Line): string => WORDS[line];
