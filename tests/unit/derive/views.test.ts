/** Views in words, and what is left of them when items are gone. */
import { describe, expect, test } from 'vitest';
import { viewLeft } from '#shared/derive/view-left.ts';
import { freeName, proposedName, viewWords } from '#shared/derive/view-words.ts';
import { fullSnapshot, plainSnapshot } from '../../fixtures/view-snapshot.ts';

describe('words', () => {
  test('the proposed name has the window, the filters and what is selected', () => {
    expect(proposedName(plainSnapshot, null)).toBe('All time');
    expect(proposedName(plainSnapshot, 'Osterra')).toBe('Osterra, all time');
    expect(proposedName(fullSnapshot, null)).toBe('27 Jan – 3 Feb 2026, known on 1 Feb 2026, 4 filters');
    expect(proposedName({ ...plainSnapshot, window: { from: null, to: 20_487 } }, null)).toBe(
      'Until 3 Feb 2026',
    );
    expect(proposedName(fullSnapshot, null, 'yyyy-MM-dd')).toBe(
      '2026-01-27 – 2026-02-03, known on 2026-02-01, 4 filters',
    );
  });

  test('a long name of what is selected is cut to what the case keeps', () => {
    const name = proposedName(fullSnapshot, 'x'.repeat(400));
    expect(name).toHaveLength(120);
    expect(name).toMatch(/^x+…, 27 Jan – 3 Feb 2026, known on 1 Feb 2026, 4 filters$/);
  });

  test('a name that is taken gets a number', () => {
    expect(freeName('All time', ['Talks'])).toBe('All time');
    expect(freeName('All time', ['All time', 'All time (2)'])).toBe('All time (3)');
    const long = 'y'.repeat(120);
    expect(freeName(long, [long])).toBe(`${'y'.repeat(116)} (2)`);
  });

  test('what a view shows', () => {
    expect(viewWords(plainSnapshot)).toBe('All time');
    expect(viewWords(fullSnapshot)).toBe(
      '27 Jan – 3 Feb 2026 · known on 1 Feb 2026 · 4 filters · 3 selected',
    );
  });
});

describe('what is left of a view', () => {
  const everything = { item: () => true, article: () => true };

  test('all of it while the case has all of it', () => {
    expect(viewLeft(fullSnapshot, everything)).toEqual(fullSnapshot);
  });

  test('the rest, with the same item shown', () => {
    const left = viewLeft(fullSnapshot, {
      ...everything,
      item: ({ kind, id }) => kind === 'actor' && id !== 7,
    });
    expect(left.selection).toEqual({ items: [{ kind: 'actor', id: 4 }], shown: 0, sentenceId: 3 });
    expect(left.paths).toMatchObject({ from: null, to: 5 });
    expect(left.graph.openedActors).toEqual([1, 2]);
    expect(left.lines).toEqual({ ...fullSnapshot.lines, pinned: [1] });
    expect(left.window).toEqual(fullSnapshot.window);
  });

  test('nothing that can be pointed at', () => {
    const left = viewLeft(fullSnapshot, { item: () => false, article: () => false });
    expect(left.selection).toMatchObject({ items: [], shown: 0 });
    expect(left.graph.openedActors).toEqual([]);
    expect(left.pages.article).toBeNull();
  });
});
