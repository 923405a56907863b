/** An event is moved in time: an edit like any other, told with what it was and what it is, and an Undo. */
import { movedTime, type TimeMove } from '#shared/derive/moved-time.ts';
import { t } from '#shared/i18n/text.ts';
import type { EventId } from '#shared/model/ids.ts';
import type { Workspace } from './workspace.ts';

/** Says why where it cannot be moved. */
export async function moveEvent(
  { data, edits, notices, settings }: Pick<Workspace, 'data' | 'edits' | 'notices' | 'settings'>,
  eventId: EventId,
  move: TimeMove,
): Promise<void> {
  const event = data.getState().whole?.events.find(({ id }) => id === eventId);
  if (!event) return;
  const moved = movedTime(event.time, move, settings.getState().dateFormat);
  if (moved.ok) {
    const { edtf, from, to } = moved.value;
    await edits.run('event.setTime', { eventId, edtf }, t('edits.moved', { title: event.title, from, to }));
    return;
  }
  const title = t('edits.notMoved', { title: event.title });
  notices.show({ tone: 'failed', title, advice: `${moved.error}.`, details: null, undo: null });
}
