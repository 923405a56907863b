/** Ties phrases that count time from an event ("just days before the talks") to that event. Rules AN-1 and AN-2. */
import type { EventAnchor, TimeMention } from '../times/time-mention.ts';
import type { EventDraft, Reading } from './draft.ts';
import type { StoryLink } from './find-story.ts';
import type { StoryEvent } from './story.ts';

/** An event whose time is told by another event. */
export interface AnchoredEvent {
  readonly event: number;
  readonly anchor: number;
  readonly direction: EventAnchor['direction'];
  /** The words: "two days before the harbour vote". */
  readonly expression: string;
}

type EventOfDraft = ReadonlyMap<number, StoryEvent>;

/** The draft whose trigger lies in the phrase. */
const draftIn = (drafts: readonly EventDraft[], anchor: EventAnchor): EventDraft | undefined =>
  drafts.find(
    ({ sentence, trigger }) =>
      sentence === anchor.sentence && anchor.from <= trigger.token && trigger.token < anchor.to,
  );

/** The draft that the phrase dates: its own time, else the trigger nearest before the phrase in the sentence. */
function draftDatedBy(
  drafts: readonly EventDraft[],
  time: TimeMention,
  anchor: EventAnchor,
): EventDraft | undefined {
  const same = drafts.filter(
    ({ sentence, trigger }) =>
      sentence === time.sentence && !(anchor.from <= trigger.token && trigger.token < anchor.to),
  );
  return (
    same.find((draft) => draft.time === time) ??
    same.filter(({ trigger }) => trigger.token < time.from).at(-1)
  );
}

/** AN-1: pairs of events of which one tells when the other was. */
export function anchoredEvents(
  reading: Reading,
  drafts: readonly EventDraft[],
  eventOf: EventOfDraft,
): readonly AnchoredEvent[] {
  return reading.times.flatMap((time) => {
    const anchor = time.anchorPhrase;
    if (!anchor) return [];
    const [told, dated] = [draftIn(drafts, anchor), draftDatedBy(drafts, time, anchor)];
    const [other, event] = [told && eventOf.get(told.id), dated && eventOf.get(dated.id)];
    if (!other || !event || other === event) return [];
    const expression = reading.text.slice(Math.min(time.start, anchor.start), Math.max(time.end, anchor.end));
    return [{ event: event.id, anchor: other.id, direction: anchor.direction, expression }];
  });
}

/** AN-2: before and after are links between the two events. */
export function anchorLinks(anchored: readonly AnchoredEvent[]): readonly StoryLink[] {
  return anchored.flatMap(({ event, anchor, direction }): StoryLink[] => {
    if (direction === 'before') return [{ from: event, to: anchor, kind: 'before', rule: 'AN-2' }];
    if (direction === 'after' || direction === 'since')
      return [{ from: anchor, to: event, kind: 'before', rule: 'AN-2' }];
    return direction === 'during' ? [{ from: event, to: anchor, kind: 'during', rule: 'AN-2' }] : [];
  });
}
