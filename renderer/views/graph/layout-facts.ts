/** What layouts ask for beyond the drawn graph: who is selected, and when actors enter the story. */
import { firstDays } from '#shared/columns/first-days.ts';
import { nodeOfItem } from '#shared/derive/node-ids.ts';
import type { Workspace } from '../../app/workspace.ts';
import { shownItem } from '../../state/selection.ts';
import type { LayoutFacts } from './graph-layout.ts';

/** The first day in the window at rest; of whoever has none there, the first of all time. */
export function layoutFacts({ selection, shown }: Pick<Workspace, 'selection' | 'shown'>): LayoutFacts {
  const item = shownItem(selection.getState());
  const { known, filtered, now } = shown.getState();
  const days = [filtered?.all, now].flatMap((part) =>
    known && part ? [...firstDays(known.columns, part.events)] : [],
  );
  return { centre: item && nodeOfItem(item), firstDays: new Map(days) };
}
