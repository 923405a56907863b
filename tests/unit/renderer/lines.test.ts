/** What a person does with the lines of the timeline is kept in the panels' state, a kind of lines at a time. */
import { expect, test } from 'vitest';
import { lineCommands } from '../../../renderer/app/commands/line-commands.ts';
import { moveLine, togglePins, unpinAll, usualOrder } from '../../../renderer/state/lines.ts';
import { createPanelStore } from '../../../renderer/state/panels.ts';
import { createSelectionStore } from '../../../renderer/state/selection.ts';
import { actorId } from '../derive/records.ts';

const orderOf = ({ getState }: ReturnType<typeof createPanelStore>) => getState().lineOrder;

test('each kind of lines has an order of its own, and goes back by itself', () => {
  const panels = createPanelStore();
  moveLine(panels, ['l1', 'l2', 'l3'], { lineId: 'l3', target: 'l1', side: 'before' });
  panels.setState({ lanes: 'places' });
  moveLine(panels, ['p1', 'p2'], { lineId: 'p1', target: 'p2', side: 'after' });
  expect(orderOf(panels)).toEqual({ actors: ['l3', 'l1', 'l2'], places: ['p2', 'p1'] });
  usualOrder(panels);
  expect(orderOf(panels)).toEqual({ actors: ['l3', 'l1', 'l2'], places: [] });
});

test('lines that are not drawn now keep their place among those that are', () => {
  const panels = createPanelStore();
  moveLine(panels, ['a', 'b', 'c', 'd'], { lineId: 'd', target: 'a', side: 'before' });
  moveLine(panels, ['d', 'c'], { lineId: 'c', target: 'd', side: 'before' });
  expect(orderOf(panels).actors).toEqual(['c', 'd', 'a', 'b']);
  moveLine(panels, ['c', 'new'], { lineId: 'new', target: 'c', side: 'after' });
  expect(orderOf(panels).actors).toEqual(['c', 'new', 'd', 'a', 'b']);
});

test('actors are pinned in turn; of several, those that are missing are added, or all go', () => {
  const panels = createPanelStore();
  const pinned = () => panels.getState().pinnedActors;
  togglePins(panels, [actorId(2)]);
  togglePins(panels, [actorId(1), actorId(2)]);
  expect(pinned()).toEqual([2, 1]);
  togglePins(panels, [actorId(1), actorId(2)]);
  expect(pinned()).toEqual([]);
  togglePins(panels, [actorId(3)]);
  unpinAll(panels);
  expect(pinned()).toEqual([]);
});

test('commands choose what lines stand for, and pin the actors that are selected', () => {
  const panels = createPanelStore();
  const selection = createSelectionStore();
  const run = (id: string) =>
    lineCommands.find((command) => command.id === id)?.run({ panels, selection } as never);
  run('lines.sources');
  expect(panels.getState().lanes).toBe('sources');
  run('lines.pin');
  expect(panels.getState().pinnedActors).toEqual([]);
  selection.select('graph', [
    { kind: 'actor', id: actorId(4) },
    { kind: 'event', id: 1 as never },
    { kind: 'actor', id: actorId(5) },
  ]);
  run('lines.pin');
  expect(panels.getState().pinnedActors).toEqual([4, 5]);
});
