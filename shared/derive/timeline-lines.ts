/** The lines of the timeline: one for each main actor, or one for each type of event. */
import type { WindowView } from '../contract/views.ts';
import { byNumber, byText, inOrder } from '../lib/compare.ts';
import type { ActorId } from '../model/ids.ts';
import { PloverType, type Quad, quadOf } from '../model/plover.ts';
import type { ActorKind } from '../model/vocabulary.ts';
import { typeWord } from './words.ts';

/** What the lines stand for. */
export type Lanes = 'actors' | 'types';

export interface ThemeLine {
  readonly id: string;
  /** Null for the line of events that name no actor, and for lines that stand for types. */
  readonly actorId: ActorId | null;
  readonly name: string;
  readonly kind: ActorKind | null;
  /** Of lines that stand for types. */
  readonly quad: Quad | null;
  readonly count: number;
}

export const NO_ACTOR_LINE = 'none';

export const actorLineId = (actor: ActorId | null): string => (actor === null ? NO_ACTOR_LINE : `l${actor}`);
export const typeLineId = (type: PloverType): string => `t${type}`;

/** The lines of these items, in the order in which they are drawn. */
export function linesOf(
  items: readonly { readonly lineId: string }[],
  view: WindowView,
  lanes: Lanes,
): readonly ThemeLine[] {
  const counts = countsOf(items);
  return lanes === 'types' ? typeLines(counts) : actorLines(counts, view);
}

type Counts = ReadonlyMap<string, number>;

function countsOf(items: readonly { readonly lineId: string }[]): Counts {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item.lineId, (counts.get(item.lineId) ?? 0) + 1);
  return counts;
}

/** Busiest line first; the line without an actor last. */
function actorLines(counts: Counts, view: WindowView): readonly ThemeLine[] {
  const lines = view.actors
    .filter((actor) => counts.has(actorLineId(actor.id)))
    .map(({ id: actorId, name, kind }): ThemeLine => {
      const id = actorLineId(actorId);
      return { id, actorId, name, kind, quad: null, count: counts.get(id) ?? 0 };
    });
  lines.sort(
    inOrder(
      byNumber((line) => -line.count),
      byText((line) => line.name),
    ),
  );
  const rest = counts.get(NO_ACTOR_LINE);
  if (rest === undefined) return lines;
  return [
    ...lines,
    { id: NO_ACTOR_LINE, actorId: null, name: 'No actor named', kind: null, quad: null, count: rest },
  ];
}

/** In PLOVER's order, from verbal cooperation to material conflict. */
const typeLines = (counts: Counts): readonly ThemeLine[] =>
  PloverType.options.flatMap((type): readonly ThemeLine[] => {
    const id = typeLineId(type);
    const count = counts.get(id);
    if (count === undefined) return [];
    return [{ id, actorId: null, name: typeWord(type), kind: null, quad: quadOf(type), count }];
  });
