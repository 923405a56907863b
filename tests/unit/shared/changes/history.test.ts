/** CH-8 and CH-9 by example, and against a plain pair of stacks. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldHistory, type HistoryItem } from '#shared/changes/history.ts';

const edit = (id: number): HistoryItem => ({ id, edit: null });
const flip = (id: number, of: number): HistoryItem => ({ id, edit: of });

type Move = 'edit' | 'undo' | 'redo';

/** Two plain stacks, and the history that they would have written. */
interface Pair {
  readonly items: HistoryItem[];
  readonly done: number[];
  readonly undone: number[];
}

function shift({ items }: Pair, from: number[], to: number[]): void {
  const of = from.pop();
  if (of === undefined) return;
  to.push(of);
  items.push(flip(items.length + 1, of));
}

const PLAYS: Readonly<Record<Move, (pair: Pair) => void>> = {
  undo: (pair) => shift(pair, pair.done, pair.undone),
  redo: (pair) => shift(pair, pair.undone, pair.done),
  edit: ({ items, done, undone }) => {
    undone.length = 0;
    done.push(items.length + 1);
    items.push(edit(items.length + 1));
  },
};

describe('foldHistory', () => {
  test('CH-8: nothing to undo in an empty history', () => {
    expect(foldHistory([])).toEqual({ states: new Map(), undo: null, redo: null });
  });

  test('CH-8: an undo and its redo', () => {
    expect(foldHistory([edit(1), flip(2, 1)])).toMatchObject({ undo: null, redo: 1 });
    expect(foldHistory([edit(1), flip(2, 1), flip(3, 1)])).toMatchObject({ undo: 1, redo: null });
  });

  test('CH-8: a new edit after an undo drops what redo would have brought', () => {
    const { states, undo, redo } = foldHistory([edit(1), edit(2), flip(3, 2), edit(4), flip(5, 4)]);
    expect([...states]).toEqual([
      [1, 'done'],
      [2, 'dropped'],
      [4, 'undone'],
    ]);
    expect({ undo, redo }).toEqual({ undo: 1, redo: 4 });
  });

  test('CH-9: undo and redo are last in, first out', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Move>('edit', 'undo', 'redo'), { maxLength: 40 }), (moves) => {
        const pair: Pair = { items: [], done: [], undone: [] };
        for (const move of moves) PLAYS[move](pair);
        const { undo, redo } = foldHistory(pair.items);
        expect({ undo, redo }).toEqual({ undo: pair.done.at(-1) ?? null, redo: pair.undone.at(-1) ?? null });
      }),
      { numRuns: 1000, seed: 11 },
    );
  });
});
