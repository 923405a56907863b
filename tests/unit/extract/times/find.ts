/** Runs the time component on plain text for a publication day and writes its results in short. */
import { findTimes } from '#extract/times/find-times.ts';
import type { TimeMention } from '#extract/times/time-mention.ts';
import { formatIsoDay, parseIsoDay } from '#shared/lib/iso-day.ts';
import { plainSentences } from './sentences.ts';

/** A Tuesday. */
export const PUBLISHED = '2026-02-03';

export const dayOfIso = (iso: string): number => {
  const day = parseIsoDay(iso);
  if (day === null) throw new Error(`no such day: ${iso}`);
  return day;
};

export const find = (text: string, published = PUBLISHED): TimeMention[] =>
  findTimes(plainSentences(text), { text, published: dayOfIso(published) });

/** `words = value`, for each mention. */
export const valuesOf = (text: string, published = PUBLISHED): string[] =>
  find(text, published).map((time) => `${text.slice(time.start, time.end)} = ${time.value}`);

const iso = (day: number | null): string => (day === null ? '' : formatIsoDay(day));

/** `edtf | earliest | latest`, with `~` behind when approximate. */
export const spanOf = ({ span }: TimeMention): string =>
  `${span.edtf} | ${iso(span.earliest)} | ${iso(span.latest)}${span.approximate ? ' ~' : ''}`;
