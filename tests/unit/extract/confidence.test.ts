/** Scores become shares: steps that never fall, in between in between, never certain. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ConfidenceTable, readConfidenceTable, surenessOf } from '#extract/confidence.ts';
import { read } from '../../fixtures/extractor.ts';

const STEPS = [
  [0.5, 0.4],
  [0.7, 0.8],
  [0.9, 1],
] as const;
const TABLE: ConfidenceTable = {
  name: STEPS,
  description: STEPS,
  time: STEPS,
  event: STEPS,
  relation: STEPS,
};

describe('confidence', () => {
  test.each([
    [0.1, 0.4],
    [0.5, 0.4],
    [0.6, 0.6],
    [0.7, 0.8],
    [0.95, 0.98],
  ])('a score of %d is %d', (score, share) => {
    expect(surenessOf(TABLE)('event', score)).toBeCloseTo(share);
  });

  test('a higher score is never less sure', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (a, b) => {
        const sure = surenessOf(TABLE);
        expect(sure('name', Math.max(a, b))).toBeGreaterThanOrEqual(sure('name', Math.min(a, b)));
      }),
    );
  });

  test('a table without a kind is a broken installation', () => {
    expect(() => readConfidenceTable('{"name": []}')).toThrow('confidence.json');
  });

  test('what a reading says is sure is what the table says', () => {
    const { events } = read('Rebels attacked the Kenyan army near Garissa on Monday. One farmer fled.');
    expect(events[0]?.confidence).toBeGreaterThan(0.8);
    expect(events.every(({ confidence }) => confidence >= 0.02 && confidence <= 0.98)).toBe(true);
  });
});
