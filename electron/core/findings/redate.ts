/** Times and statuses of an article's items under another publication day (SPEC.md, FD-12). */
import type { DateDifference } from '#shared/contract/articles.ts';
import type { EventFinding } from '#shared/model/finding-events.ts';
import type { Findings, RelationFinding } from '#shared/model/findings.ts';
import type { ArticleId } from '#shared/model/ids.ts';
import type { TimeSpan } from '#shared/model/time-span.ts';
import type { RowWriter } from '../store/row-writer.ts';
import { selectRows } from '../store/select-rows.ts';
import type { NewRowOf, RowOf } from '../store/tables.ts';
import { editedColumns, withoutEdited } from './edited.ts';
import { matchEvents } from './match-events.ts';
import { queues } from './reconcile.ts';
import { wordsKey } from './relation-keys.ts';

type EventRow = RowOf<'event'>;

interface Redated {
  readonly row: EventRow;
  readonly finding: EventFinding;
  readonly time: TimeSpan;
  readonly status: EventRow['status'];
}

const TIME_FIELDS = ['edtf', 'earliest', 'latest', 'approximate', 'expression', 'anchor', 'basis'] as const;

const timeOf = ({ edtf, earliest, latest, approximate, expression, anchor, basis }: TimeSpan): TimeSpan => ({
  ...{ edtf, earliest, latest, approximate },
  ...{ expression, anchor, basis },
});

const sameTime = (a: TimeSpan, b: TimeSpan): boolean => TIME_FIELDS.every((field) => a[field] === b[field]);

/** Every matched event with the time and status that it gets; what an analyst has set stays. */
function redate(rows: readonly EventRow[], { events }: Findings): readonly Redated[] {
  const matched = matchEvents(rows, events);
  return events.flatMap((finding) => {
    const row = matched.get(finding.id);
    if (!row) return [];
    const time = row.edited.includes('time') ? timeOf(row) : finding.time;
    const status = row.edited.includes('status') ? row.status : finding.status;
    return [{ row, finding, time, status }];
  });
}

/** The events whose time or status the new reading changes, in the order of the article's events. */
export const compareEvents = (rows: readonly EventRow[], findings: Findings): readonly DateDifference[] =>
  redate(rows, findings)
    .filter(({ row, time, status }) => row.status !== status || !sameTime(timeOf(row), time))
    .map(({ row, time, status }) => ({
      eventId: row.id,
      title: row.title,
      before: { time: timeOf(row), status: row.status },
      after: { time, status },
    }));

export function saveEventDates(writer: RowWriter, rows: readonly EventRow[], findings: Findings): void {
  const redated = redate(rows, findings);
  const byFinding = new Map(redated.map(({ finding, row }) => [finding.id, row.id]));
  for (const { row, finding, time, status } of redated) {
    const anchor = row.edited.includes('time')
      ? {}
      : { anchorEvent: finding.anchorEvent === null ? null : (byFinding.get(finding.anchorEvent) ?? null) };
    writer.update('event', row.id, { ...time, ...anchor, status });
  }
}

/** Relations go by their first words of evidence, with the same family. */
export function saveRelationDates(writer: RowWriter, articleId: ArticleId, { relations }: Findings): void {
  const { connection } = writer;
  const ofArticle = { column: 'articleId', values: [articleId] } as const;
  const starts = new Map(
    selectRows(connection, 'evidence', ofArticle)
      .filter((row) => row.itemKind === 'relation' && row.ord === 0)
      .map((row) => [row.itemId, row.start]),
  );
  const rows = queues(selectRows(connection, 'relation', ofArticle), (row) =>
    wordsKey(row.family, starts.get(row.id)),
  );
  for (const finding of relations) {
    const row = rows.get(wordsKey(finding.family, finding.evidence[0]?.start))?.shift();
    if (row)
      writer.update('relation', row.id, withoutEdited(valuesOf(finding), row.edited, editedColumns.relation));
  }
}

const valuesOf = ({ time, status }: RelationFinding): Partial<NewRowOf<'relation'>> => ({ ...time, status });
