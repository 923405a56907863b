/** The table of actors in the window. */
import { actorFacts } from '#shared/columns/actor-facts.ts';
import type { CaseColumns } from '#shared/columns/case-columns.ts';
import { tieCounts } from '#shared/columns/joined.ts';
import { DAWN, DUSK } from '#shared/columns/no-place.ts';
import { lies, type Presence } from '#shared/columns/presence.ts';
import { dayText } from '#shared/derive/date-text.ts';
import { fitsWords } from '#shared/derive/fits-words.ts';
import { actorKindWord } from '#shared/derive/words.ts';
import { figure } from '#shared/i18n/figure.ts';
import { t } from '#shared/i18n/text.ts';
import type { DateFormat } from '#shared/lib/date-format.ts';
import type { ActorId } from '#shared/model/ids.ts';
import { actorColumn, kindAt, kindColumn } from './actor-columns.tsx';
import { placesInside, type TableColumn, type TableModel, type TableParts } from './table-model.ts';

export function actorTable({ known, filtered, now, format }: TableParts): TableModel {
  const { columns } = known;
  const { actors } = columns;
  const { events } = actorFacts(columns, now);
  const seen = firstAndLast(columns, now);
  return {
    label: t('tables.labels.actors'),
    places: placesInside(now.actors),
    targetOf: (place) => ({ kind: 'actor', id: actors.ids[place] as ActorId }),
    columns: [
      nameColumn(actors),
      kindColumn(actors),
      countColumn('events', t('tables.heads.events'), events),
      countColumn('ties', t('tables.heads.ties'), tieCounts(filtered.source, now)),
      dayColumn({ id: 'first', head: t('tables.heads.first') }, seen.first, format),
      dayColumn({ id: 'last', head: t('tables.heads.last') }, seen.last, format),
    ],
    fits: (query) => (place) =>
      fitsWords(`${actors.names[place]} ${actorKindWord(kindAt(actors, place))}`, query),
  };
}

/** Each actor would be a group of its own. */
export function nameColumn(actors: CaseColumns['actors']): TableColumn {
  const { groupText: _none, ...column } = actorColumn(actors, {
    id: 'name',
    head: t('tables.heads.actor'),
    of: (place) => place,
  });
  return column;
}

export function countColumn(id: string, head: string, counts: Int32Array): TableColumn {
  const most = counts.reduce((max, count) => Math.max(max, count), 0);
  return {
    ...{ id, head, width: 64, isFigure: true },
    textOf: (place) => figure(counts[place]!),
    codes: { of: (place) => counts[place]!, count: most + 1 },
  };
}

/** The first day on which an actor's events may begin, and the last on which they may end; 0 where no event has one. */
function firstAndLast({ actors, events }: CaseColumns, { events: states }: Presence) {
  const first = new Int32Array(actors.ids.length).fill(DUSK);
  const last = new Int32Array(actors.ids.length).fill(DAWN);
  const { starts, items } = events.participants;
  for (let place = 0; place < states.length; place += 1) {
    if (states[place] === lies.outside || states[place] === lies.undated) continue;
    const [a, b] = [events.first[place]!, events.last[place]!];
    for (let at = starts[place]!; at < starts[place + 1]!; at += 1) {
      const actor = items[at]!;
      if (a !== DAWN && a < first[actor]!) first[actor] = a;
      if (b !== DUSK && b > last[actor]!) last[actor] = b;
    }
  }
  return { first, last };
}

const isDay = (day: number): boolean => day !== DAWN && day !== DUSK;

/** Who has no day comes last. */
function dayColumn(
  { id, head }: Pick<TableColumn, 'id' | 'head'>,
  days: Int32Array,
  format: DateFormat,
): TableColumn {
  const known = days.filter(isDay);
  const least = known.reduce((min, day) => Math.min(min, day), DUSK);
  const most = known.reduce((max, day) => Math.max(max, day), DAWN);
  const span = known.length === 0 ? 0 : most - least + 1;
  return {
    ...{ id, head, width: 100, isFigure: true },
    textOf: (place) => (isDay(days[place]!) ? dayText(days[place]!, format) : ''),
    codes: { of: (place) => (isDay(days[place]!) ? days[place]! - least : span), count: span + 1 },
  };
}
