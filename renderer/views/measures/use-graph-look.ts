/** The look of the graph as measures have it now; the same one as long as nothing of it changes. */
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { usePanels, useWorkspace } from '../../app/workspace-context.ts';
import type { GraphLook } from '../graph/graph-looks.ts';
import { graphLook } from './graph-look.ts';

export function useGraphLook(): GraphLook {
  const found = useStore(useWorkspace().measures, (state) => state.found);
  const sizeBy = usePanels((panels) => panels.sizeBy);
  const colourBy = usePanels((panels) => panels.colourBy);
  return useMemo(() => graphLook(found, { sizeBy, colourBy }), [found, sizeBy, colourBy]);
}
