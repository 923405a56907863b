/** Why a time is what it is, in the language and the form of dates that are set: the extractor keeps it in English words. */
import type { TextKey } from '../i18n/catalogue.ts';
import { t } from '../i18n/text.ts';
import { type DateFormat, defaultDateFormat } from '../lib/date-format.ts';
import { dayText } from './date-text.ts';
import { parseDayInput } from './day-input.ts';
import { shortWeekday } from './weekday-names.ts';

const FIXED: Readonly<Record<string, TextKey>> = {
  'counted from the date before it': 'inspector.basis.dateBefore',
  'counted from an event': 'inspector.basis.event',
  'no date in the text; before publication': 'inspector.basis.past',
  'no date in the text; still to come on publication day': 'inspector.basis.ahead',
};

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const UNITS = [
  ...(['second', 'minute', 'hour', 'day', 'week', 'weekend', 'fortnight', 'month', 'quarter'] as const),
  ...(['season', 'half', 'year', 'decade', 'century', 'millennium'] as const),
] as const;
const SIDES = {
  'on or before': 'onOrBefore',
  'on or after': 'onOrAfter',
  before: 'before',
  after: 'after',
} as const;
const WAYS = { 'counted back from ': 'countedBack', 'counted on from ': 'countedOn' } as const;
const WHICH = ['last', 'this', 'next'] as const;

/** What stands before "publication day, Tue 3 Feb 2026", and after it. */
type Around = readonly [before: string, day: string, after: string];
type Reader = (around: Around) => string | null;

/** A text of another form is given back as it is. */
export function basisText(basis: string, format: DateFormat = defaultDateFormat): string {
  const fixed = FIXED[basis];
  if (fixed !== undefined) return t(fixed);
  const found = /^(.*?)publication day, (?:[A-Z][a-z]{2} )?(\d{1,2} [A-Z][a-z]{2} \d+)(?:: (.*))?$/.exec(
    basis,
  );
  const day = found && parseDayInput(found[2] ?? '');
  if (!found || day === null) return basis;
  const around: Around = [found[1] ?? '', `${shortWeekday(day)} ${dayText(day, format)}`, found[3] ?? ''];
  for (const read of READERS) {
    const text = read(around);
    if (text !== null) return text;
  }
  return basis;
}

const oneOf = <T extends string>(words: readonly T[], word: string | undefined): T | null =>
  words.find((each) => each === word) ?? null;

const READERS: readonly Reader[] = [
  ([before, day]) => {
    if (before === '') return t('inspector.basis.published', { day });
    if (before === 'counted from ') return t('inspector.basis.counted', { day });
    const way = oneOf(Object.keys(WAYS) as readonly (keyof typeof WAYS)[], before);
    return way && t(`inspector.basis.${WAYS[way]}`, { day });
  },
  ([before, day]) => {
    const found = /^(\w+) (on or before|on or after|before|after) $/.exec(before);
    const weekday = oneOf(WEEKDAYS, found?.[1]);
    const side = oneOf(Object.keys(SIDES) as readonly (keyof typeof SIDES)[], found?.[2]);
    if (!weekday || !side) return null;
    const name = t(`inspector.basis.weekdays.${weekday}`);
    return t(`inspector.basis.weekday.${SIDES[side]}`, { weekday: name, day });
  },
  ([before, day]) => {
    const found = /^the (last|this|next) such (\w+) counted from $/.exec(before);
    const [which, unit] = [oneOf(WHICH, found?.[1]), oneOf(UNITS, found?.[2])];
    return which && unit && t(`inspector.basis.such.${which}`, { unit: unitWord(unit), day });
  },
  ([before, day]) => {
    const unit = oneOf(UNITS, /^the (\w+) of $/.exec(before)?.[1]);
    return unit && t('inspector.basis.unitOf', { unit: unitWord(unit), day });
  },
  ([before, day]) => {
    const found = /^(\d+) (\w+?)(s?) (before|after) $/.exec(before);
    const [unit, side] = [oneOf(UNITS, found?.[2]), oneOf(['before', 'after'] as const, found?.[4])];
    if (!unit || !side) return null;
    return t(`inspector.basis.${side}`, {
      span: t(`inspector.basis.spans.${unit}`, { count: Number(found?.[1]) }),
      day,
    });
  },
  ([before, day, after]) => {
    const found = /^(nearly )?in its (\w+) (\d+)$/.exec(after);
    const unit = oneOf(UNITS, found?.[2]);
    if (before !== 'start counted back from ' || !unit) return null;
    const values = { unit: unitWord(unit), number: found?.[3] ?? '', day };
    return t(found?.[1] ? 'inspector.basis.startNearly' : 'inspector.basis.start', values);
  },
];

const unitWord = (unit: (typeof UNITS)[number]): string => t(`inspector.basis.units.${unit}`);
