/** The measures of actors: what they are called, what can be drawn by them, and how their values are written. */
import { t } from '#shared/i18n/text.ts';
import type { Panels } from '../../state/panels.ts';
import type { MeasureColumn } from './measure-rows.ts';

/** In the order of the table's columns. */
export const MEASURES = [
  'name',
  'events',
  'degree',
  'betweenness',
  'closeness',
  'pageRank',
  'constraint',
  'community',
] as const satisfies readonly MeasureColumn[];

/** Short, for the head of a column. */
export const measureWord = (measure: MeasureColumn): string => t(`measures.heads.${measure}`);

export const SIZES = [
  'events',
  'degree',
  'betweenness',
  'closeness',
  'pageRank',
] as const satisfies readonly Panels['sizeBy'][];

export const COLOURS = [
  'none',
  'community',
  'betweenness',
  'closeness',
  'pageRank',
] as const satisfies readonly Panels['colourBy'][];

const WHOLE: ReadonlySet<MeasureColumn> = new Set(['events', 'degree', 'community']);

/** A dash where there is no value. */
export function valueText(column: MeasureColumn, value: string | number | null): string {
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  return WHOLE.has(column) ? String(value) : value.toFixed(3);
}
