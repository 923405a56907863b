/** The part of an actor's menu that shows and hides neighbours: first of which kind, then how many. */
import type { Neighbour } from '#shared/columns/neighbours.ts';
import { strongestFirst } from '#shared/columns/neighbours.ts';
import { quadWord } from '#shared/derive/words.ts';
import { figure } from '#shared/i18n/figure.ts';
import { t } from '#shared/i18n/text.ts';
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
    const label = kind === null ? t('graph.menu.everyKind') : `${quadWord(kind)}…`;
    return count > 0 ? [{ id: `${KIND}${kind ?? 'all'}`, label, hint: figure(count) }] : [];
  });
  const none = { id: 'none', label: t('graph.menu.allShown'), disabled: true };
  return { title: t('graph.menu.showNeighbours'), items: items.length > 0 ? items : [none] };
}

/** Undefined for another item. */
export function kindIn(id: string): NeighbourKind | undefined {
  if (!id.startsWith(KIND)) return undefined;
  return Quad.options.find((quad) => id === `${KIND}${quad}`) ?? null;
}

export function amountGroup(missing: readonly Neighbour[], kind: NeighbourKind): MenuGroup {
  const { length } = strongestFirst(missing, kind);
  return {
    title: kind === null ? t('graph.menu.ofEveryKind') : t('graph.menu.ofKind', { quad: quadWord(kind) }),
    items: [
      ...AMOUNTS.filter((most) => most < length).map((most) => ({
        id: `${AMOUNT}${most}`,
        label: t('graph.menu.strongest', { count: most }),
      })),
      {
        id: `${AMOUNT}${length}`,
        label: length === 1 ? t('graph.menu.onlyOne') : t('graph.menu.all', { count: length }),
      },
    ],
  };
}

/** How many; null for another item. */
export const amountIn = (id: string): number | null =>
  id.startsWith(AMOUNT) ? Number(id.slice(AMOUNT.length)) : null;

export const hideGroup = (lone: number): MenuGroup => ({
  title: t('graph.menu.hide'),
  items: [
    {
      id: 'hide-lone',
      label: t('graph.menu.lone', { count: lone }),
      disabled: lone === 0,
    },
    { id: 'hide', label: t('graph.menu.thisActor') },
  ],
});
