/** Which items count while only what was known on a day is shown: what an actor took part in is told as of that day too. */
import type { ItemRef } from '#shared/derive/item-ref.ts';
import { useShown } from '../../app/use-shown.ts';

/** True for everything while "as of" is off, and for actors. */
export function useKnownItems(): (item: ItemRef) => boolean {
  const at = useShown(({ known }) => known?.at ?? null);
  const heard = useShown(({ filtered }) => filtered?.heard ?? null);
  return ({ kind, id }) => {
    if (!at || !heard || kind === 'actor') return true;
    const mask = kind === 'event' ? heard.events : heard.relations;
    return mask[at[kind](id)] !== 0;
  };
}
