/** The shared selection with everything that it lights up, as React state. */
import { useStore } from 'zustand';
import type { EchoState } from '../state/echo.ts';
import { useWorkspace } from './workspace-context.ts';

export const useEcho = (): EchoState => useStore(useWorkspace().echo);
