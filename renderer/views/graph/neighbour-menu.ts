/** The part of an actor's menu that shows and hides neighbours: first of which kind, then how many. */
import type { Neighbour } from '#shared/columns/neighbours.ts';
import { strongestFirst } from '#shared/columns/neighbours.ts';
import { counted } from '#shared/derive/counted.ts';
import { quadWord } from '#shared/derive/words.ts';
import { figure } from '#shared/i18n/figure.ts';
import { Quad } from '#shared/model/plover.ts';
import type { MenuGroup } from '../../ui/menu-button.tsx';

/** Null is all kinds. */
export type NeighbourKind = Quad | null;

const AMOUNTS = [5, 10, 25, 100] as const;
const KIND = 'kind:';
const AMOUNT = 'most:';

/** `missing` are those that are not in the picture. */
export function kindGroup(missing: readonly Neighbour[]): MenuGroup {
  const kinds: readonly NeighbourKind[] = [null, ...Quad.options];
  const items = kinds.flatMap((kind) => {
    const count = strongestFirst(missing, kind).length;
    const label = kind === null ? 'Of every kind…' : `${quadWord(kind)}…`;
    return count > 0 ? [{ id: `${KIND}${kind ?? 'all'}`, label, hint: figure(count) }] : [];
  });
  const none = { id: 'none', label: 'All of this time window are shown', disabled: true };
  return { title: 'Show neighbours', items: items.length > 0 ? items : [none] };
}

/** Undefined for another item. */
export function kindIn(id: string): NeighbourKind | undefined {
  if (!id.startsWith(KIND)) return undefined;
  return Quad.options.find((quad) => id === `${KIND}${quad}`) ?? null;
}

export function amountGroup(missing: readonly Neighbour[], kind: NeighbourKind): MenuGroup {
  const { length } = strongestFirst(missing, kind);
  return {
    title: kind === null ? 'Neighbours of every kind' : `Neighbours by ${quadWord(kind).toLowerCase()}`,
    items: [
      ...AMOUNTS.filter((most) => most < length).map((most) => ({
        id: `${AMOUNT}${most}`,
        label: `The ${most} strongest`,
      })),
      { id: `${AMOUNT}${length}`, label: length === 1 ? 'The only one' : `All ${figure(length)}` },
    ],
  };
}

/** How many; null for another item. */
export const amountIn = (id: string): number | null =>
  id.startsWith(AMOUNT) ? Number(id.slice(AMOUNT.length)) : null;

export const hideGroup = (lone: number): MenuGroup => ({
  title: 'Hide',
  items: [
    {
      id: 'hide-lone',
      label: `${counted(lone, 'neighbour')} with no other line`,
      disabled: lone === 0,
    },
    { id: 'hide', label: 'This actor' },
  ],
});
