/** Says how many events have no node of their own, and how to see them. */
import { t } from '#shared/i18n/text.ts';

interface EventsNoteProps {
  readonly drawn: number;
  /** Of the window, beside those. */
  readonly left: number;
}

export const EventsNote = ({ drawn, left }: EventsNoteProps) =>
  left > 0 ? (
    <p className="events-note figures" role="status">
      {t('graph.eventsLeft', { count: left, drawn })}
    </p>
  ) : null;
