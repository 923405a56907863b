/** What is added to counts while only what was known on a day is shown. */
import { useStore } from 'zustand';
import { knownText } from '#shared/derive/date-text.ts';
import { useDateFormat } from './use-date-format.ts';
import { useWorkspace } from './workspace-context.ts';

/** " · known on 3 Feb 2026", or nothing. */
export function useKnownNote(): string {
  const day = useStore(useWorkspace().asOf).to;
  const format = useDateFormat();
  return day === null ? '' : ` · ${knownText(day, format)}`;
}
