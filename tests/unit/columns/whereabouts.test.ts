/** Where actors and events lie: by their names, else by what they take part in. */
import { expect, test } from 'vitest';
import { columnsOfView } from '#shared/columns/columns-of-view.ts';
import type { SpotsOfNames } from '#shared/columns/spots.ts';
import { whereabouts } from '#shared/columns/whereabouts.ts';
import type { ActorId, EventId, PlaceId } from '#shared/model/ids.ts';
import { actor, event, taking, view } from '../derive/records.ts';

const place = (id: number, name: string) => ({ id: id as PlaceId, name, kind: 'city' as const, aliases: [] });
const at = (...ids: number[]) => ids as PlaceId[];

const spots: SpotsOfNames = {
  ofActor: (name) => (name === 'Harbour State' ? [1000, 2000] : null),
  ofPlace: (name) => ({ North: [0, 60_000] as const, South: [0, -60_000] as const })[name] ?? null,
};

const whole = view({
  places: [place(1, 'North'), place(2, 'South'), place(3, 'Nowhere')],
  actors: [actor(1, 'Harbour State'), ...[2, 3, 4, 5].map((id) => actor(id, `Actor ${id}`))],
  events: [
    event(1, { participants: taking(['agent', 1], ['target', 2]), placeIds: at(2, 1) }),
    event(2, { participants: taking(['agent', 2]), placeIds: at(1) }),
    event(3, { participants: taking(['agent', 2], ['target', 3]), placeIds: at(1) }),
    event(4, { participants: taking(['agent', 4]), placeIds: at(3) }),
    event(5, { participants: taking(['agent', 5]) }),
  ],
});
const where = whereabouts(columnsOfView(whole, spots));
const ofActors = (...ids: readonly number[]) => where.ofActors(ids as ActorId[]);
const ofEvent = (id: number) => where.ofEvent(id as EventId);

test('a name that says where it lies counts more than what happens', () => {
  expect(ofActors(1)).toEqual([1000, 2000]);
});

test('anybody else is where most of what he takes part in happens', () => {
  expect(ofActors(2)).toEqual([0, 60_000]);
  expect(ofActors(3)).toEqual([0, 60_000]);
});

test('without a place that has a spot nobody knows', () => {
  expect([ofActors(4), ofActors(5), ofActors(99), ofActors()]).toEqual([null, null, null, null]);
});

test('a group is where the first of its members is that has a spot', () => {
  expect(ofActors(5, 3, 1)).toEqual([0, 60_000]);
});

test('an event is at its first place', () => {
  expect([ofEvent(1), ofEvent(2), ofEvent(4), ofEvent(5), ofEvent(99)]).toEqual([
    [0, -60_000],
    [0, 60_000],
    null,
    null,
    null,
  ]);
});

test('columns that were made without spots have none', () => {
  const bare = whereabouts(columnsOfView(whole));
  expect([bare.ofActors([1 as ActorId]), bare.ofEvent(1 as EventId)]).toEqual([null, null]);
});
