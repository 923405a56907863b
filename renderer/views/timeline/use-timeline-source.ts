/** What the timeline is drawn from, worked out anew where what it follows from has changed. */
import { useMemo } from 'react';
import { drawnDays } from '#shared/columns/drawn-days.ts';
import { eventLanes } from '#shared/columns/event-lanes.ts';
import { laneRanks } from '#shared/columns/lane-lines.ts';
import type { WindowView } from '#shared/contract/views.ts';
import { contradicted } from '#shared/derive/order-conflicts.ts';
import { useDateFormat } from '../../app/use-date-format.ts';
import { useShown } from '../../app/use-shown.ts';
import { usePanels } from '../../app/workspace-context.ts';
import type { TimelineSource } from './timeline-source.ts';
import { useLaneChoice } from './use-lane-choice.ts';

/** `records` are those that are held; null until the case has been read. What is faint outside the window is drawn too. */
export function useTimelineSource(records: WindowView | null): TimelineSource | null {
  const outside = usePanels((panels) => panels.outside);
  const choice = useLaneChoice();
  const format = useDateFormat();
  const columns = useShown(({ known }) => known?.columns);
  const at = useShown(({ known }) => known?.at);
  const presence = useShown(({ filtered, now }) => (outside === 'dim' ? filtered?.all : now) ?? null);
  const lanes = useMemo(() => columns && eventLanes(columns, choice), [columns, choice]);
  const days = useMemo(
    () => columns && presence && drawnDays(columns.events, presence.events, presence.window),
    [columns, presence],
  );
  const ranks = useMemo(() => lanes && days && laneRanks({ lanes, days }, choice), [lanes, days, choice]);
  const words = useMemo(
    () =>
      records && {
        records: new Map(records.events.map((event) => [event.id, event])),
        contradicted: contradicted(records),
      },
    [records],
  );
  return useMemo(() => {
    if (!columns || !at || !lanes || !days || !ranks || !words) return null;
    return { columns, at, types: columns.events.types, lanes, days, ...ranks, ...words, choice, format };
  }, [columns, at, lanes, days, ranks, words, choice, format]);
}
