/** The network of a view's actors: every bond that the graph draws is a contact, but for what did not happen. */
import type { WindowView } from '../contract/views.ts';
import { type Bond, bondsOf } from '../derive/bonds.ts';
import type { ItemRef } from '../derive/item-ref.ts';
import type { Actor } from '../model/actor.ts';
import type { ActorId } from '../model/ids.ts';
import { isUndated, type TimeSpan } from '../model/time-span.ts';
import { type Contacts, DAWN, DUSK, type Network, networkOf } from './network.ts';

export interface ActorNetwork {
  /** By place in the network. */
  readonly actors: readonly Actor[];
  readonly placeOf: ReadonlyMap<ActorId, number>;
  /** By contact. */
  readonly bonds: readonly Bond[];
  readonly network: Network;
}

/** `all` is the view that a part of time was cut from, when it was. */
export function actorNetwork(view: WindowView, all: Pick<WindowView, 'events'> = view): ActorNetwork {
  const placeOf = new Map(view.actors.map(({ id }, place) => [id, place]));
  const bonds = bondsOf(view, all).filter(({ line }) => line !== 'struck');
  const times = timesOf(view);
  const contacts = contactsOf(bonds, {
    placeOf: (id) => placeOf.get(id)!,
    timeOf: (item) => times.get(`${item.kind}:${item.id}`)!,
  });
  return { actors: view.actors, placeOf, bonds, network: networkOf(view.actors.length, contacts) };
}

type Bounds = Pick<TimeSpan, 'earliest' | 'latest'>;

const timesOf = ({ events, relations }: WindowView): ReadonlyMap<string, Bounds> =>
  new Map([
    ...events.map(({ id, time }): [string, Bounds] => [`event:${id}`, time]),
    ...relations.map(({ id, time }): [string, Bounds] => [`relation:${id}`, time]),
  ]);

interface Lookups {
  readonly placeOf: (actor: ActorId) => number;
  readonly timeOf: (item: ItemRef) => Bounds;
}

/** A bond's time is that of its first item: the event, or the relation where no event says it. */
function contactsOf(bonds: readonly Bond[], { placeOf, timeOf }: Lookups): Contacts {
  const times = bonds.map(({ items }) => timeOf(items[0]!));
  return {
    from: Int32Array.from(bonds, ({ from }) => placeOf(from)),
    to: Int32Array.from(bonds, ({ to }) => placeOf(to)),
    first: Int32Array.from(times, (time) => (isUndated(time) ? DUSK : (time.earliest ?? DAWN))),
    last: Int32Array.from(times, (time) => (isUndated(time) ? DAWN : (time.latest ?? DUSK))),
    directed: Uint8Array.from(bonds, ({ directed }) => (directed ? 1 : 0)),
  };
}
