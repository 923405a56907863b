/** An event's time as the case keeps it: from its time expression, from another event, or only from its status. Rules TE-2 to TE-5 and TE-8. */
import type { Day } from '#shared/lib/day.ts';
import { formatIsoDay } from '#shared/lib/iso-day.ts';
import { type TimeSpan, undatedSpan } from '#shared/model/time-span.ts';
import type { EventStatus } from '#shared/model/vocabulary.ts';
import type { StoryEvent } from './story.ts';

const PAST = new Set<EventStatus>(['occurred', 'negated']);
const FUTURE = new Set<EventStatus>(['planned', 'conditional', 'hypothetical']);

/** TE-4: what has occurred lies before the publication day's end, what is planned not before its start. */
function spanFromStatus(status: EventStatus, published: Day | null): TimeSpan {
  if (published === null || status === 'ongoing') return undatedSpan;
  const day = formatIsoDay(published);
  if (PAST.has(status)) {
    return {
      ...undatedSpan,
      edtf: `[..${day}]`,
      latest: published,
      approximate: true,
      anchor: 'publication',
      basis: 'no date in the text; before publication',
    };
  }
  return {
    ...undatedSpan,
    edtf: `[${day}..]`,
    earliest: published,
    approximate: true,
    anchor: 'publication',
    basis: 'no date in the text; still to come on publication day',
  };
}

/** TE-5: a planned event can't lie before publication, nor one that has occurred after it. */
const contradicts = (span: TimeSpan, status: EventStatus, published: Day): boolean =>
  (FUTURE.has(status) && span.latest !== null && span.latest < published) ||
  (PAST.has(status) && span.earliest !== null && span.earliest > published);

/** The words give a day, a month, a stretch: kept as the time component has resolved them. */
export function spanOfEvent(event: StoryEvent, published: Day | null): TimeSpan {
  const time = event.time;
  if (!time || (time.span.earliest === null && time.span.latest === null)) {
    const span = spanFromStatus(event.status, published);
    return time ? { ...span, expression: time.span.expression } : span;
  }
  if (published !== null && contradicts(time.span, event.status, published))
    return spanFromStatus(event.status, published);
  if (time.spanIsStart) return ongoingSince(time.span);
  return deadline(time.span, event.status, published);
}

/** TE-8: what has yet to be done by a day is done between publication and that day. */
function deadline(span: TimeSpan, status: EventStatus, published: Day | null): TimeSpan {
  if (span.earliest !== null || span.latest === null) return span;
  if (published === null || !FUTURE.has(status)) return span;
  const edtf = `[${formatIsoDay(published)}..${formatIsoDay(span.latest)}]`;
  return { ...span, edtf, earliest: published, approximate: true };
}

/** TE-3: "in its fourth year" tells when something that lasts began. */
function ongoingSince(span: TimeSpan): TimeSpan {
  if (span.earliest === null) return { ...span, edtf: null, latest: null };
  const start = formatIsoDay(span.earliest);
  return { ...span, edtf: `${start}${span.approximate ? '~' : ''}/..`, latest: null };
}
