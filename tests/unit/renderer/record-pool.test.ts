/** The pool of a large case: the newest records push out the oldest, and whoever belonged only to those. */
import { expect, test } from 'vitest';
import { columnsOfView } from '#shared/columns/columns-of-view.ts';
import { MAX_RECORDS } from '#shared/contract/views.ts';
import { createRecordPool } from '../../../renderer/state/record-pool.ts';
import { actor, event, taking, view } from '../derive/records.ts';

const EXTRA = 10;
const ids = Array.from({ length: MAX_RECORDS + EXTRA }, (_, index) => index + 1);
const whole = view({
  actors: ids.map((id) => actor(id, `Actor ${id}`)),
  events: ids.map((id) => event(id, { participants: taking(['agent', id]) })),
});

test('memory is bounded: events beyond the limit go, with the actors that only they had', () => {
  const pool = createRecordPool();
  pool.add(whole);
  const held = pool.view(columnsOfView(whole));
  expect(held.events).toHaveLength(MAX_RECORDS);
  expect(held.truncated).toBe(true);
  expect(held.events[0]?.id).toBe(EXTRA + 1);
  expect(held.actors).toHaveLength(MAX_RECORDS);
  expect(held.actors[0]?.id).toBe(EXTRA + 1);
  expect(
    pool.missing({ events: [whole.events[0]!.id, whole.events.at(-1)!.id], relations: [] }).events,
  ).toEqual([1]);
});
