/** Hands the workspace to the components, and its stores as React state. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { CaseData } from '../state/case-data.ts';
import type { Panels } from '../state/panels.ts';
import type { Workspace } from './workspace.ts';

export const WorkspaceContext = createContext<Workspace | null>(null);

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('no workspace above this component');
  return workspace;
}

export const useCase = <T>(pick: (data: CaseData) => T): T => useStore(useWorkspace().data, pick);

export const usePanels = <T>(pick: (panels: Panels) => T): T => useStore(useWorkspace().panels, pick);

/** Whether the case may be changed. */
export const useWritable = (): boolean =>
  useCase((data) => data.summary !== null && data.summary.readOnly === null);
