/** An instant in words: "3 Feb 2026, 14:05" in the zone that the person has chosen. */
import { useStore } from 'zustand';
import { useWorkspace } from './workspace-context.ts';

/** `at` is ISO 8601. */
export function useMoment(at: string): string {
  const zone = useStore(useWorkspace().settings, (now) => now.timeZone);
  const zoned = zone === 'system' ? {} : { timeZone: zone };
  return new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short', ...zoned });
}
