/** Columns that events and relations have. */
import type { ItemColumns } from '#shared/columns/case-columns.ts';
import { DAWN, DUSK } from '#shared/columns/no-place.ts';
import { CONFIDENCE_LEVELS, type ConfidenceLevel } from '#shared/derive/confidence.ts';
import { timeText } from '#shared/derive/date-text.ts';
import { lineOf } from '#shared/derive/marks.ts';
import { reviewWord, statusWord } from '#shared/derive/words.ts';
import { t } from '#shared/i18n/text.ts';
import type { DateFormat } from '#shared/lib/date-format.ts';
import { ReviewState } from '#shared/model/review.ts';
import type { TimeSpan } from '#shared/model/time-span.ts';
import { RelationStatus } from '#shared/model/vocabulary.ts';
import { LineSample } from '../../ui/line-sample.tsx';
import type { TableColumn } from './table-model.ts';

/** The words of the text where the record is held, else the days. */
export const whenColumn = (
  items: ItemColumns,
  timeOf: (id: number) => TimeSpan | undefined,
  format: DateFormat,
): TableColumn => ({
  ...{ id: 'when', head: t('tables.heads.when'), width: 132 },
  textOf: (place) => timeText(timeOf(items.ids[place]!) ?? daysAt(items, place), format),
  // The columns come in order of time.
  codes: { of: (place) => place, count: items.ids.length },
});

function daysAt({ first, last }: ItemColumns, place: number) {
  const [a, b] = [first[place]!, last[place]!];
  const earliest = a > b || a === DAWN ? null : a;
  const latest = a > b || b === DUSK ? null : b;
  return { edtf: null, earliest, latest, approximate: false };
}

export const statusColumn = ({ statuses }: ItemColumns): TableColumn => ({
  ...{ id: 'status', head: t('tables.heads.status'), by: t('tables.by.status'), width: 128 },
  textOf: (place) => statusWord(RelationStatus.options[statuses[place]!]!),
  markOf: (place) => <LineSample line={lineOf(RelationStatus.options[statuses[place]!]!)} />,
  codes: { of: (place) => statuses[place]!, count: RelationStatus.options.length },
  groupText: (code) => statusWord(RelationStatus.options[code]!),
});

const levelAt = (code: number): ConfidenceLevel => CONFIDENCE_LEVELS[code]!;

export const confidenceColumn = ({ levels }: ItemColumns): TableColumn => ({
  ...{ id: 'confidence', head: t('tables.heads.confidence'), by: t('tables.by.confidence'), width: 84 },
  textOf: (place) => t(`tables.confidence.${levelAt(levels[place]!)}`),
  codes: { of: (place) => levels[place]!, count: CONFIDENCE_LEVELS.length },
  groupText: (code) => t(`inspector.confidence.${levelAt(code)}`),
});

export const reviewColumn = ({ reviews }: ItemColumns): TableColumn => ({
  ...{ id: 'review', head: t('tables.heads.review'), by: t('tables.by.review'), width: 96 },
  textOf: (place) => reviewWord(ReviewState.options[reviews[place]!]!),
  codes: { of: (place) => reviews[place]!, count: ReviewState.options.length },
  groupText: (code) => reviewWord(ReviewState.options[code]!),
});
