/** Says how many events have no node of their own, and how to see them. */
import { figure } from '#shared/i18n/figure.ts';

interface EventsNoteProps {
  readonly drawn: number;
  /** Of the window, beside those. */
  readonly left: number;
}

export const EventsNote = ({ drawn, left }: EventsNoteProps) =>
  left > 0 ? (
    <p className="events-note figures" role="status">
      {figure(left)} more events of this window are not drawn as nodes beside these {figure(drawn)}. Narrow
      the time window, filter, or select an actor to see its own.
    </p>
  ) : null;
