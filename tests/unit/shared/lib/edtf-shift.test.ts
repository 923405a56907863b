/** EDTF moved in time: by the step of its own precision, with its qualifiers, its clock time and its open ends. */
import { describe, expect, test } from 'vitest';
import { shiftEdtf, stepsIn, unitOf } from '#shared/lib/edtf-shift.ts';

const moved = (edtf: string, steps: number, part: 'all' | 'start' | 'end' = 'all') => {
  const result = shiftEdtf(edtf, { part, steps });
  return result.ok ? result.value : `fault ${result.error}`;
};

test.each([
  // Days, over months, years and leap days.
  ['2026-02-03', 1, '2026-02-04'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-02-03?', -3, '2026-01-31?'],
  ['2026-02-03T10:30Z', 2, '2026-02-05T10:30Z'],
  // Months keep their qualifier and what is not known of the day.
  ['2025-03~', 1, '2025-04~'],
  ['2025-12%', 1, '2026-01%'],
  ['2025-01', -13, '2023-12'],
  ['2025-03-XX', 10, '2026-01-XX'],
  // Years, and parts of them.
  ['2025', 3, '2028'],
  ['2025-XX', -1, '2024-XX'],
  ['2025-XX-XX~', 1, '2026-XX-XX~'],
  ['2025-21', 1, '2025-22'],
  ['2025-24?', 1, '2026-21?'],
  ['2025-33', -1, '2024-36'],
  ['2025-41', 1, '2026-40'],
  // Decades and centuries.
  ['202X', 1, '203X'],
  ['19XX~', 1, '20XX~'],
  // Both ends of a stretch, in steps of the coarser one; open ends stay open.
  ['2025-03-30/2025-04-02', 2, '2025-04-01/2025-04-04'],
  ['2025-01-31/2025-03~', 1, '2025-02-28/2025-04~'],
  ['2024-02-29/2025', 1, '2025-02-28/2026'],
  ['2025-03/..', 1, '2025-04/..'],
  ['../2025-03-01~', -1, '../2025-02-28~'],
  ['/2025', 1, '/2026'],
])('%s by %i is %s', (edtf, steps, wanted) => expect(moved(edtf, steps)).toBe(wanted));

test.each([
  ['2025-03-01/2025-04', 'start', 5, '2025-03-06/2025-04'],
  ['2025-03-01/2025-04~', 'end', 2, '2025-03-01/2025-06~'],
  ['2025-03/..', 'start', -1, '2025-02/..'],
  ['2025-03/..', 'end', 1, 'fault no-such-end'],
  ['2025-03', 'end', 1, 'fault no-such-end'],
  ['2025-03-01/2025-03-03', 'start', 3, 'fault ends-before-start'],
] as const)('%s moved at its %s by %i is %s', (edtf, part, steps, wanted) =>
  expect(moved(edtf, steps, part)).toBe(wanted),
);

test.each([
  ['[2025..2026]', 'fault set'],
  ['next week', 'fault not-edtf'],
  ['9999-12-31', 'fault far'],
  ['9999', 'fault far'],
  ['9999-12', 'fault far'],
  ['99XX', 'fault far'],
])('%s is not moved: %s', (edtf, wanted) => expect(moved(edtf, 1)).toBe(wanted));

test.each(['0000-01-01', '0000', '0000-01', '000X'])('nothing comes before %s', (edtf) =>
  expect(moved(edtf, -1)).toBe('fault far'),
);

describe('steps', () => {
  test.each([
    ['2026-02-03', 'day', 10, 10],
    ['2026-02~', 'month', 44, 1],
    ['2026-02~', 'month', -50, -2],
    ['2026', 'year', 200, 1],
    ['202X', 'decade', 1000, 0],
    ['2026-01-01/2026-02', 'month', 14, 0],
  ] as const)('%s moves by the %s: %i days are %i steps', (edtf, unit, days, steps) => {
    expect(unitOf(edtf, 'all')).toEqual({ ok: true, value: unit });
    expect(stepsIn(unit, days)).toBe(steps);
  });
});
