/** EDTF and day numbers over random dates: they round-trip, bounds are ordered, coarser dates hold finer ones. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, civilOf, dayOf, daysInMonth, weekdayOf } from '#shared/lib/day.ts';
import { type EdtfSpan, parseEdtf } from '#shared/lib/edtf.ts';
import { shiftEdtf } from '#shared/lib/edtf-shift.ts';
import { formatIsoDay, parseIsoDay } from '#shared/lib/iso-day.ts';

const day = fc.integer({ min: dayOf(0, 1, 1), max: dayOf(9999, 12, 31) });
const pad = (value: number, width: number): string => String(value).padStart(width, '0');
const year = fc.integer({ min: 0, max: 9998 }).map((value) => pad(value, 4));
const qualifier = fc.constantFrom('', '?', '~', '%');

/** EDTF dates of every form that we read. */
const date = fc
  .oneof(
    day.map(formatIsoDay),
    day.map((value) => formatIsoDay(value).slice(0, 7)),
    year,
    year.map((value) => `${value.slice(0, 3)}X`),
    year.map((value) => `${value.slice(0, 2)}XX`),
    fc
      .tuple(year, fc.constantFrom('21', '22', '23', '24', '33', '34', '35', '36', '40', '41', 'XX'))
      .map((parts) => parts.join('-')),
    day.map((value) => `${formatIsoDay(value).slice(0, 7)}-XX`),
  )
  .chain((text) => qualifier.map((mark) => `${text}${mark}`));

const read = (text: string): EdtfSpan => {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.error}`);
  return result.value;
};

describe('days', () => {
  test('round-trip through civil dates and ISO text', () => {
    fc.assert(
      fc.property(day, (value) => {
        const { year: y, month, day: d } = civilOf(value);
        expect(dayOf(y, month, d)).toBe(value);
        expect(parseIsoDay(formatIsoDay(value))).toBe(value);
        expect(d).toBeLessThanOrEqual(daysInMonth(y, month));
      }),
    );
  });

  test('agree with the platform’s UTC calendar', () => {
    fc.assert(
      fc.property(day, (value) => {
        const platform = new Date(value * 86_400_000);
        expect(civilOf(value)).toEqual({
          year: platform.getUTCFullYear(),
          month: platform.getUTCMonth() + 1,
          day: platform.getUTCDate(),
        });
        expect(weekdayOf(value) % 7).toBe(platform.getUTCDay());
      }),
    );
  });

  test('months forth and back return to the same day or to the end of its month', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -2000, max: 2000 }), (value, months) => {
        const back = civilOf(addMonths(addMonths(value, months), -months));
        const here = civilOf(value);
        expect([back.year, back.month]).toEqual([here.year, here.month]);
        expect(here.day - back.day).toBeLessThanOrEqual(3);
        expect(back.day).toBeLessThanOrEqual(here.day);
      }),
    );
  });
});

describe('EDTF', () => {
  test('every date form is read, with ordered bounds and its qualifiers', () => {
    fc.assert(
      fc.property(date, (text) => {
        const { kind, earliest, latest, approximate, uncertain } = read(text);
        expect(kind).toBe('date');
        expect(earliest ?? Number.NaN).toBeLessThanOrEqual(latest ?? Number.NaN);
        expect([approximate, uncertain]).toEqual([/[~%]$/.test(text), /[?%]$/.test(text)]);
      }),
    );
  });

  test('a day lies in its month, year, decade and century', () => {
    fc.assert(
      fc.property(day, (value) => {
        const text = formatIsoDay(value);
        for (const coarse of [
          text,
          text.slice(0, 7),
          text.slice(0, 4),
          `${text.slice(0, 3)}X`,
          `${text.slice(0, 2)}XX`,
        ]) {
          const { earliest, latest } = read(coarse);
          expect(earliest ?? Number.NaN).toBeLessThanOrEqual(value);
          expect(latest ?? Number.NaN).toBeGreaterThanOrEqual(value);
        }
      }),
    );
  });

  test('two dates make an interval and a set, or end before they start', () => {
    fc.assert(
      fc.property(date, date, (from, to) => {
        const [first, last] = [read(from).earliest, read(to).latest];
        const ordered = first !== null && last !== null && first <= last;
        for (const text of [`${from}/${to}`, `[${from}..${to}]`]) {
          const result = parseEdtf(text);
          expect(result.ok).toBe(ordered);
          if (result.ok) expect([result.value.earliest, result.value.latest]).toEqual([first, last]);
          else expect(result.error).toBe('ends-before-start');
        }
      }),
    );
  });

  test('an open end leaves its bound open', () => {
    fc.assert(
      fc.property(date, (text) => {
        const { earliest, latest } = read(text);
        expect(read(`${text}/..`)).toMatchObject({ kind: 'interval', earliest, latest: null });
        expect(read(`../${text}`)).toMatchObject({ kind: 'interval', earliest: null, latest });
        expect(read(`[${text}..]`)).toMatchObject({ kind: 'one-of', earliest, latest: null });
        expect(read(`[..${text}]`)).toMatchObject({ kind: 'one-of', earliest: null, latest });
      }),
    );
  });

  test('no text makes it throw', () => {
    const piece = fc.constantFrom('2026', '-', '02', 'X', '/', '..', '[', ']', '~', 'T10:30', '99', ' ');
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (input) => {
        const result = parseEdtf(input);
        if (!result.ok)
          expect(['too-long', 'not-edtf', 'no-such-day', 'ends-before-start']).toContain(result.error);
      }),
      { numRuns: 500 },
    );
  });
});

describe('moved in time', () => {
  test('what has moved there and back is as it was; later is never earlier', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -40, max: 40 }), (text, steps) => {
        const there = shiftEdtf(text, { part: 'all', steps });
        if (!there.ok) {
          expect(there.error).toBe('far');
          return;
        }
        expect(shiftEdtf(there.value, { part: 'all', steps: -steps })).toEqual({ ok: true, value: text });
        const [before, after] = [read(text), read(there.value)];
        expect(Math.sign(after.earliest! - before.earliest!)).toBe(Math.sign(steps));
        expect([after.approximate, after.uncertain, after.kind]).toEqual([
          before.approximate,
          before.uncertain,
          before.kind,
        ]);
      }),
    );
  });
});
