/** The questions that `query` can ask: each gives records for JSON and rows for a table. */
import type { Ask } from '#core/ask.ts';
import { ContractError } from '#shared/contract/errors.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import type { TimeWindow } from '#shared/contract/views.ts';
import { formatIsoDay } from '#shared/lib/iso-day.ts';

interface Answered {
  readonly heading: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly records: unknown;
}

export type Answer = (ask: Ask) => Promise<Answered>;

type View = OutputOf<'view.window'>;

const MAX_EVENTS = 100_000;
const MAX_HITS = 200;
const MAX_HISTORY = 1000;

export const eventAnswer =
  (window: TimeWindow): Answer =>
  async (ask) => {
    const view = await ask('view.window', { window, limit: MAX_EVENTS });
    const names = new Map<number, string>(view.actors.map((actor) => [actor.id, actor.name]));
    return {
      heading: ['id', 'when', 'type', 'status', 'who', 'title'],
      rows: view.events.map((event) => [
        String(event.id),
        whenText(event.time),
        event.type,
        event.status,
        whoText(event, names),
        event.title,
      ]),
      records: view.events.map((event) => ({ ...event, time: withIsoDays(event.time) })),
    };
  };

type Time = View['events'][number]['time'];

const isoDay = (day: number | null): string | null => (day === null ? null : formatIsoDay(day));
const withIsoDays = (time: Time) => ({
  ...time,
  earliest: isoDay(time.earliest),
  latest: isoDay(time.latest),
});
const whenText = ({ edtf, earliest, latest }: Time): string =>
  edtf ??
  (earliest === null && latest === null ? 'no date' : `${isoDay(earliest) ?? ''}/${isoDay(latest) ?? ''}`);

const whoText = (event: View['events'][number], names: ReadonlyMap<number, string>): string =>
  [...new Set(event.participants.map(({ actorId }) => (actorId === null ? '' : (names.get(actorId) ?? ''))))]
    .filter((name) => name !== '')
    .join(', ');

export const actorAnswer =
  (window: TimeWindow): Answer =>
  async (ask) => {
    const view = await ask('view.window', { window, limit: MAX_EVENTS });
    const records = view.actors
      .map((actor) => ({ ...actor, events: eventsOf(view, actor.id) }))
      .sort((a, b) => b.events - a.events || a.id - b.id);
    return {
      heading: ['id', 'events', 'kind', 'name', 'also called'],
      rows: records.map(({ id, events, kind, name, aliases }) => [
        String(id),
        String(events),
        kind,
        name,
        aliases.join(', '),
      ]),
      records,
    };
  };

const eventsOf = (view: View, actorId: number): number =>
  view.events.filter((event) => event.participants.some((one) => one.actorId === actorId)).length;

export const searchAnswer =
  (text: string): Answer =>
  async (ask) => {
    if (text.trim() === '') throw new ContractError('invalid-input', 'the search text is empty');
    const hits = await ask('search.find', { text, limit: MAX_HITS });
    return { heading: ['kind', 'id', 'text'], rows: hits.map(hitRow), records: hits };
  };

function hitRow(hit: OutputOf<'search.find'>[number]): readonly string[] {
  if (hit.kind === 'actor') return [hit.kind, String(hit.actorId), hit.name];
  if (hit.kind === 'event') return [hit.kind, String(hit.eventId), hit.title];
  return [hit.kind, String(hit.sentenceId), hit.text];
}

export const historyAnswer: Answer = async (ask) => {
  const { entries } = await ask('history.list', { limit: MAX_HISTORY });
  return {
    heading: ['id', 'at', 'by', 'state', 'edit'],
    rows: entries.map((entry) => [
      String(entry.id),
      entry.at,
      entry.author,
      entry.state,
      entry.subject ? `${entry.label}: ${entry.subject}` : entry.label,
    ]),
    records: entries,
  };
};
