/** Views that were saved by an earlier version still fit. */
import { expect, test } from 'vitest';
import { ViewSnapshot } from '#shared/model/view-snapshot.ts';
import { fullSnapshot } from '../../../fixtures/view-snapshot.ts';

const { grouping: _, ...graph } = fullSnapshot.graph;

test.each([
  [true, 'never'],
  [false, 'when-many'],
] as const)(
  'every actor shown: %s, as an earlier version has it, is grouping %s',
  (showAllActors, grouping) => {
    const old = { ...fullSnapshot, graph: { ...graph, showAllActors } };
    expect(ViewSnapshot.parse(old)).toEqual({ ...fullSnapshot, graph: { ...graph, grouping } });
  },
);

test('a view must say how it groups', () => {
  expect(ViewSnapshot.safeParse({ ...fullSnapshot, graph }).success).toBe(false);
  expect(ViewSnapshot.safeParse(fullSnapshot).success).toBe(true);
});
