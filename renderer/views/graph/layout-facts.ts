/** What layouts ask for beyond the drawn graph: who is selected, and when actors enter the story. */
import { firstDays } from '#shared/columns/first-days.ts';
import { type Whereabouts, whereabouts } from '#shared/columns/whereabouts.ts';
import { nodeOfItem } from '#shared/derive/node-ids.ts';
import type { ActorId } from '#shared/model/ids.ts';
import type { Workspace } from '../../app/workspace.ts';
import { shownItem } from '../../state/selection.ts';
import type { LayoutFacts } from './graph-layout.ts';

type Sources = Pick<Workspace, 'selection' | 'shown'>;

export function layoutFacts({ selection, shown }: Sources): LayoutFacts {
  const item = shownItem(selection.getState());
  return {
    centre: item && nodeOfItem(item),
    firstDays: () => daysIn(shown),
    whereabouts: () => whereIn(shown),
  };
}

/** Nobody has a spot before the case has come. */
function whereIn(shown: Sources['shown']): Whereabouts {
  const { known } = shown.getState();
  return known ? whereabouts(known.columns) : nowhere;
}

const nowhere: Whereabouts = { ofActors: () => null, ofEvent: () => null };

/** The first day in the window at rest; of whoever has none there, the first of all time. */
function daysIn(shown: Sources['shown']): ReadonlyMap<ActorId, number> {
  const { known, filtered, now } = shown.getState();
  return new Map(
    [filtered?.all, now].flatMap((part) => (known && part ? [...firstDays(known.columns, part.events)] : [])),
  );
}
