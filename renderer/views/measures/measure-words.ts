/** The measures of actors: what they are called, what they mean, and how their values are written. */
import type { Panels } from '../../state/panels.ts';
import type { MeasureColumn } from './measure-rows.ts';

export interface MeasureWords {
  readonly column: MeasureColumn;
  /** Short, for the head of a column. */
  readonly head: string;
  readonly means: string;
}

export const MEASURES: readonly MeasureWords[] = [
  { column: 'name', head: 'Actor', means: 'By name.' },
  { column: 'events', head: 'Events', means: 'Events of the window in which it takes part.' },
  {
    column: 'degree',
    head: 'Ties',
    means: 'How many others it is tied to. What did not happen ties nobody.',
  },
  {
    column: 'betweenness',
    head: 'Betweenness',
    means: 'Brandes’ betweenness: the share of shortest paths between two others that lead through it.',
  },
  {
    column: 'closeness',
    head: 'Closeness',
    means: 'Harmonic closeness: the mean of 1 / steps to every other actor; 1 is tied to all.',
  },
  {
    column: 'pageRank',
    head: 'PageRank',
    means: 'How often one comes past it who follows the arrows for ever. All add up to 1.',
  },
  {
    column: 'constraint',
    head: 'Constraint',
    means: 'Burt’s constraint: low marks a broker, who joins others that are not tied to each other.',
  },
  {
    column: 'community',
    head: 'Community',
    means: 'By Louvain: actors with more ties among each other than to the rest; 1 is the largest.',
  },
];

export const SIZES: Readonly<Record<Panels['sizeBy'], string>> = {
  events: 'Events',
  degree: 'Ties',
  betweenness: 'Betweenness',
  closeness: 'Closeness',
  pageRank: 'PageRank',
};

export const COLOURS: Readonly<Record<Panels['colourBy'], string>> = {
  none: 'Nothing',
  community: 'Community',
  betweenness: 'Betweenness',
  closeness: 'Closeness',
  pageRank: 'PageRank',
};

const WHOLE: ReadonlySet<MeasureColumn> = new Set(['events', 'degree', 'community']);

/** A dash where there is no value. */
export function valueText(column: MeasureColumn, value: string | number | null): string {
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  return WHOLE.has(column) ? String(value) : value.toFixed(3);
}
