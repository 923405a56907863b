/** How this person wants days to be written. */
import { useStore } from 'zustand';
import type { DateFormat } from '#shared/lib/date-format.ts';
import { useWorkspace } from './workspace-context.ts';

export const useDateFormat = (): DateFormat => useStore(useWorkspace().settings, (now) => now.dateFormat);
