/** The words around a picture: title, counts, and how it came to be (ICD 206: every source, and any automation). */

import type { PictureRequest } from '../contract/pictures.ts';
import { dayText, windowText } from '../derive/date-text.ts';
import { eventCountText } from '../derive/summary.ts';
import { t } from '../i18n/text.ts';
import type { Day } from '../lib/day.ts';
import type { Frame } from './frame.ts';
import type { LegendEntry } from './legend.ts';
import type { PictureData } from './picture-data.ts';
import type { Source } from './sources.ts';
import { cleanText } from './xml.ts';

export interface FrameParts {
  /** What is counted beside the events, such as "11 of 27 actors"; empty for nothing. */
  readonly counts: string;
  /** Events without a day, as far as the view has more of them than the records. */
  readonly undated?: number;
  readonly legend: readonly LegendEntry[];
  readonly sources: readonly Source[];
}

export function frameOf(
  { caseName, asOf, view, articles }: PictureData,
  request: PictureRequest,
  { counts, undated, legend, sources }: FrameParts,
): Frame {
  const name = cleanText(caseName);
  const words = [periodText(view), eventCountText(view, undated), ...(counts === '' ? [] : [counts])];
  const cited = new Set(sources.map((source) => source.articleId));
  const versions = articles
    .filter((article) => cited.has(article.id))
    .map((article) => article.extractorVersion);
  return {
    title: cleanText(request.title ?? '') || t(`picture.title.${request.view}`, { name }),
    subtitle: words.join(' · '),
    asOf: asOfText(request.knownOn, asOf),
    marking: request.marking === null ? null : cleanText(request.marking) || null,
    legend,
    sources,
    notes: [
      machineNote(view, [...new Set(versions)].sort()),
      ...(sources.length > 0 ? [t('picture.grades')] : []),
    ],
  };
}

/** Without a day that was chosen, the newest publication day of the case. */
const asOfText = (knownOn: Day | null, newest: Day | null): string =>
  knownOn !== null
    ? t('picture.knownOn', { day: dayText(knownOn) })
    : newest === null
      ? ''
      : t('picture.asOf', { day: dayText(newest) });

/** The window; for all time, from the first day of an event to the last. */
function periodText({ window, events }: PictureData['view']): string {
  const days = events.flatMap(({ time }) => [time.earliest, time.latest]).filter((day) => day !== null);
  if (window.from !== null || window.to !== null || days.length === 0) return windowText(window);
  const range = days.reduce(({ from, to }, day) => ({ from: Math.min(from, day), to: Math.max(to, day) }), {
    from: Number.POSITIVE_INFINITY,
    to: Number.NEGATIVE_INFINITY,
  });
  return `${windowText(window)} (${windowText(range)})`;
}

function machineNote({ events, relations }: PictureData['view'], versions: readonly string[]): string {
  const program =
    versions.length === 0
      ? 'Throughline'
      : t('picture.extractor', { versions: versions.map(cleanText).join(', ') });
  return t('picture.machine', {
    program,
    events: t('picture.ofEvents', { some: events.filter(isReviewed).length, count: events.length }),
    relations: t('picture.ofRelations', {
      ...{ some: relations.filter(isReviewed).length, count: relations.length },
    }),
  });
}

const isReviewed = (
  item: PictureData['view']['events'][number] | PictureData['view']['relations'][number],
): boolean => item.origin === 'analyst' || item.review !== 'unreviewed';
