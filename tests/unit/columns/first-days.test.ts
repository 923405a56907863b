/** When actors enter the story: the first day that any of their events may fall on. */
import { expect, test } from 'vitest';
import { columnsOfView } from '#shared/columns/columns-of-view.ts';
import { firstDays } from '#shared/columns/first-days.ts';
import { presenceIn } from '#shared/columns/presence.ts';
import { undatedSpan } from '#shared/model/time-span.ts';
import { actor, event, taking, view } from '../derive/records.ts';

const on = (earliest: number | null, latest: number | null) => ({ ...undatedSpan, earliest, latest });

const columns = columnsOfView(
  view({
    actors: [1, 2, 3, 4].map((id) => actor(id, `Actor ${id}`)),
    events: [
      event(1, { participants: taking(['agent', 1]), time: on(20, 20) }),
      event(2, { participants: taking(['agent', 1], ['target', 2]), time: on(12, 14) }),
      event(3, { participants: taking(['agent', 3]), time: on(null, 9) }),
      event(4, { participants: taking(['agent', 4]), time: undatedSpan }),
    ],
  }),
);

const daysIn = (from: number | null) => [
  ...firstDays(columns, presenceIn(columns, null, { from, to: null }).events),
];

test('the first day is that of the first event with a day, the last possible one where the first is open', () => {
  expect(daysIn(null)).toEqual([
    [1, 12],
    [2, 12],
    [3, 9],
  ]);
});

test('only events of the window count', () => {
  expect(daysIn(18)).toEqual([[1, 20]]);
});
