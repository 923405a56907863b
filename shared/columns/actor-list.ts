/** The actors of a window as a list, for tables and finders. */
import type { ActorNode } from '../derive/actor-graph.ts';
import { byNumber, byText, inOrder } from '../lib/compare.ts';
import type { ActorId } from '../model/ids.ts';
import { ActorKind } from '../model/vocabulary.ts';
import { actorFacts } from './actor-facts.ts';
import type { CaseColumns } from './case-columns.ts';
import type { Presence } from './presence.ts';

export type ListedActor = Pick<ActorNode, 'id' | 'actorId' | 'name' | 'kind' | 'events'>;

/** Busiest first. */
export function actorList(columns: CaseColumns, presence: Presence): readonly ListedActor[] {
  const { ids, names, kinds } = columns.actors;
  const { events } = actorFacts(columns, presence);
  const list: ListedActor[] = [];
  for (let place = 0; place < ids.length; place += 1) {
    if (presence.actors[place] === 0) continue;
    const kind = ActorKind.options[kinds[place]!]!;
    const [actorId, name] = [ids[place] as ActorId, names[place]!];
    list.push({ id: `a${actorId}`, actorId, name, kind, events: events[place]! });
  }
  return list.sort(
    inOrder(
      byNumber((each) => -each.events),
      byText((each) => each.name),
    ),
  );
}
