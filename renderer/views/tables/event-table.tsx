/** The table of events in the window. */
import type { CaseColumns } from '#shared/columns/case-columns.ts';
import { NOBODY } from '#shared/columns/no-place.ts';
import { ranksOf } from '#shared/columns/table-order.ts';
import { fitsWords } from '#shared/derive/fits-words.ts';
import { statusWord, typeWord } from '#shared/derive/words.ts';
import { t } from '#shared/i18n/text.ts';
import type { Event } from '#shared/model/event.ts';
import type { EventId } from '#shared/model/ids.ts';
import { PloverType, quadOf } from '#shared/model/plover.ts';
import { RelationStatus } from '#shared/model/vocabulary.ts';
import { QuadMark } from '../../ui/quad-mark.tsx';
import { actorColumn } from './actor-columns.tsx';
import { confidenceColumn, reviewColumn, statusColumn, whenColumn } from './table-columns.tsx';
import { placesInside, type TableColumn, type TableModel, type TableParts } from './table-model.ts';

export function eventTable({ known, now, whole, format }: TableParts): TableModel {
  const { columns } = known;
  const { events, actors } = columns;
  const records = new Map<number, Event>(whole.events.map((event) => [event.id, event]));
  return {
    label: t('tables.labels.events'),
    places: placesInside(now.events),
    targetOf: (place) => ({ kind: 'event', id: events.ids[place] as EventId }),
    columns: [
      whenColumn(events, (id) => records.get(id)?.time, format),
      titleColumn(columns, records, whole.truncated),
      typeColumn(columns),
      statusColumn(events),
      actorColumn(actors, {
        ...{ id: 'who', head: t('tables.heads.who'), by: t('tables.by.who') },
        of: (place) => actorsAt(columns, place)[0] ?? NOBODY,
        text: (place) => namesAt(columns, place).join(', '),
      }),
      confidenceColumn(events),
      reviewColumn(events),
    ],
    fits: (query) => fitsOf(columns, records, query),
  };
}

/** Places of actors, each once. */
function actorsAt({ events: { participants } }: CaseColumns, place: number): readonly number[] {
  const { starts, items } = participants;
  return [...new Set(items.subarray(starts[place], starts[place + 1]))];
}

const namesAt = (columns: CaseColumns, place: number): readonly string[] =>
  actorsAt(columns, place).map((actor) => columns.actors.names[actor]!);

/** Titles of a large case are asked for where they are in sight, so they cannot be sorted. */
function titleColumn(
  { events }: CaseColumns,
  records: ReadonlyMap<number, Event>,
  truncated: boolean,
): TableColumn {
  const textOf = (place: number): string => records.get(events.ids[place]!)?.title ?? '…';
  const ranks = truncated ? null : ranksOf(Array.from(events.ids.keys(), textOf));
  return {
    ...{ id: 'event', head: t('tables.heads.event'), width: 240, textOf },
    codes: ranks && { of: (place) => ranks[place]!, count: Math.max(1, ranks.length) },
  };
}

const typeColumn = ({ events: { types } }: CaseColumns): TableColumn => ({
  ...{ id: 'type', head: t('tables.heads.type'), by: t('tables.by.type'), width: 124 },
  textOf: (place) => typeWord(PloverType.options[types[place]!]!),
  markOf: (place) => <QuadMark quad={quadOf(PloverType.options[types[place]!]!)} />,
  codes: { of: (place) => types[place]!, count: PloverType.options.length },
  groupText: (code) => typeWord(PloverType.options[code]!),
});

/** By who takes part, type, status, and the title where it is held. */
function fitsOf(
  columns: CaseColumns,
  records: ReadonlyMap<number, Event>,
  query: string,
): (place: number) => boolean {
  const { events, actors } = columns;
  const named = Uint8Array.from(actors.names, (name) => (fitsWords(name, query) ? 1 : 0));
  const types = PloverType.options.map((type) => fitsWords(typeWord(type), query));
  const statuses = RelationStatus.options.map((status) => fitsWords(statusWord(status), query));
  return (place) => {
    if (types[events.types[place]!] || statuses[events.statuses[place]!]) return true;
    if (actorsAt(columns, place).some((actor) => named[actor] === 1)) return true;
    const title = records.get(events.ids[place]!)?.title;
    return title !== undefined && fitsWords(title, query);
  };
}
