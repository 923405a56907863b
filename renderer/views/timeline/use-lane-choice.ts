/** Which lines the timeline has, as the panels' state and the case's articles say. */
import { useMemo } from 'react';
import type { LaneChoice } from '#shared/derive/timeline-lines.ts';
import { useCase, usePanels } from '../../app/workspace-context.ts';

const USUAL: LaneChoice['order'] = [];
const NONE: LaneChoice['articles'] = [];

export function useLaneChoice(): LaneChoice {
  const lanes = usePanels((panels) => panels.lanes);
  const order = usePanels((panels) => panels.lineOrder[lanes] ?? USUAL);
  const pinned = usePanels((panels) => panels.pinnedActors);
  // Only there they count: lists that come later change no other lines.
  const articles = useCase((data) => (lanes === 'sources' ? data.articles : NONE));
  return useMemo(() => ({ lanes, order, pinned, articles }), [lanes, order, pinned, articles]);
}
