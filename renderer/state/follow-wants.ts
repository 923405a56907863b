/** Brings the records that are about to be shown: some of the window's events, and what the selection speaks of. */
import { spreadPlaces } from '#shared/columns/spread.ts';
import type { ItemRef } from '#shared/derive/item-ref.ts';
import type { EventId } from '#shared/model/ids.ts';
import type { CaseLoader } from './case-loader.ts';
import type { SelectionStore } from './selection.ts';
import type { Shown, ShownStore } from './shown.ts';
import { wantsOf } from './wants-of.ts';

interface Followed {
  readonly shown: ShownStore;
  readonly selection: SelectionStore;
}

/** So many events stand for those of a window, spread over it. */
const SAMPLE = 600;

/** Only for cases of which the window holds a part. */
export function followWants({ shown, selection }: Followed, loader: CaseLoader): () => void {
  const wantItems = (items: readonly ItemRef[]) => {
    const wanted = wantsOf(shown.getState(), items);
    if (wanted) void loader.want(wanted);
  };
  const stops = [
    shown.subscribe((next, before) => {
      if (next.now !== before.now && next.whole?.truncated) {
        void loader.want({ events: sampleOf(next), relations: [] });
        wantItems(selection.getState().items);
      }
    }),
    selection.subscribe(({ items }) => wantItems(items)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function sampleOf({ known, now }: Shown): readonly EventId[] {
  if (!known || !now) return [];
  const { events } = known.columns;
  const places = spreadPlaces(events, now.events, { most: SAMPLE, stretch: null });
  return places.map((place) => events.ids[place] as EventId);
}
