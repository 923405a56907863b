/** A cluster as the timeline draws it, and the words that people read for it. */
import type { Cluster } from '#shared/columns/clusters.ts';
import { dayRangeText } from '#shared/derive/date-text.ts';
import type { DayRange } from '#shared/derive/focus-range.ts';
import { typeWord } from '#shared/derive/words.ts';
import { t } from '#shared/i18n/text.ts';
import { byNumber } from '#shared/lib/compare.ts';
import type { DateFormat } from '#shared/lib/date-format.ts';
import type { Day } from '#shared/lib/day.ts';
import { PloverType, Quad, quadOf } from '#shared/model/plover.ts';

export interface ClusterItem {
  /** `c`, the line, and the stretch. */
  readonly id: string;
  readonly lineId: string;
  /** The stretch that it is drawn over. */
  readonly first: Day;
  readonly last: Day;
  /** Days on which the first and the last of its events begin, or the first day in sight. */
  readonly days: DayRange;
  readonly count: number;
  /** By index into PloverType.options. */
  readonly byType: Int32Array;
}

export const clusterItem = (
  { stretch, first, last, count, byType }: Cluster,
  lineId: string,
): ClusterItem => ({
  id: `c${lineId}:${stretch.first}-${stretch.last}`,
  ...{ lineId, ...stretch, days: { first, last }, count, byType },
});

export const isCluster = (itemId: string): boolean => itemId.startsWith('c');

type Counts<T> = readonly (readonly [what: T, count: number])[];

/** As many types are named; the rest are counted together. */
const NAMED = 5;

/** "214 events, 3–18 Mar 2024" and "120 attack, 60 talks" */
export function clusterWords(
  { days, count, byType }: ClusterItem,
  format: DateFormat,
): { readonly what: string; readonly types: readonly string[] } {
  const types = ranked(PloverType.options.map((type, index) => [type, byType[index]!]));
  const rest = types.slice(NAMED).reduce((sum, [, each]) => sum + each, 0);
  return {
    what: t('timeline.cluster.events', { count, days: dayRangeText(days.first, days.last, format) }),
    types: [
      ...types
        .slice(0, NAMED)
        .map(([type, events]) => t('timeline.cluster.ofType', { type: typeWord(type), events })),
      ...(rest > 0 ? [t('timeline.cluster.ofOtherTypes', { events: rest })] : []),
    ],
  };
}

/** Most frequent first. */
export const quadCounts = ({ byType }: ClusterItem): Counts<Quad> =>
  ranked(
    Quad.options.map((quad) => [
      quad,
      PloverType.options.reduce((sum, type, index) => sum + (quadOf(type) === quad ? byType[index]! : 0), 0),
    ]),
  );

const ranked = <T>(counts: Counts<T>): Counts<T> =>
  counts.filter(([, count]) => count > 0).sort(byNumber(([, count]) => -count));
