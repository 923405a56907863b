/** The timeline's part in editing times: whether an event may be dragged, and what a drag comes to. */
import { type MovedTime, moveByDays, movedTime, type TimeMove } from '#shared/derive/moved-time.ts';
import { eventOfItem } from '#shared/derive/timeline.ts';
import type { Day } from '#shared/lib/day.ts';
import type { TimeSpan } from '#shared/model/time-span.ts';
import { canWrite } from '../../../app/commands/command.ts';
import { moveEvent } from '../../../app/move-event.ts';
import type { Workspace } from '../../../app/workspace.ts';
import type { DragCallbacks } from '../event-drag.ts';
import type { Outcome } from '../event-drag-ghost.ts';

type Parts = Pick<Workspace, 'data' | 'edits' | 'notices' | 'settings'>;

export function timeCallbacks(parts: Parts): DragCallbacks {
  const { data, settings } = parts;
  return {
    onTryMove(itemId, part, days) {
      const event = data.getState().whole?.events.find(({ id }) => id === eventOfItem(itemId));
      if (!event || !canWrite(data.getState())) return null;
      const move = moveByDays(event.time, part, days);
      const moved = movedTime(event.time, move, settings.getState().dateFormat);
      return moved.ok ? outcome(event.time, move, moved.value) : refused(moved.error);
    },
    onMoveEvent: (itemId, move) => void moveEvent(parts, eventOfItem(itemId), move),
  };
}

const refused = (text: string): Outcome => ({ move: null, text, isRefused: true, startBy: 0, endBy: 0 });

const outcome = (time: TimeSpan, move: TimeMove, { edtf, to, earliest, latest }: MovedTime): Outcome => ({
  move: move.steps === 0 ? null : move,
  text: to === edtf ? edtf : `${edtf} · ${to}`,
  isRefused: false,
  startBy: daysBetween(time.earliest, earliest),
  endBy: daysBetween(time.latest, latest),
});

const daysBetween = (before: Day | null, after: Day | null): number =>
  before === null || after === null ? 0 : after - before;
