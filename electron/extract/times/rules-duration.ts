/** Patterns of lengths of time, repetition, ages and vague references (SPEC TM-40 to TM-46). */
import type { TimeUnit } from '../lexicon/time-units.ts';
import type { Expression } from './expression.ts';
import type { Build, Rule } from './pattern.ts';
import { durationValue, exactly, type Quantity, someOf } from './quantity.ts';
import type { Slots } from './slots.ts';

const duration: Build = ({ quantity, unit, plural }) =>
  unit ? { kind: 'duration', quantity: quantity ?? (plural ? someOf : exactly(1)), unit } : null;

/** "two years" counts; "a quarter" and "half" are fractions unless they are more than one. */
const counted: Build = (slots) => (isFraction(slots) ? 'refuse' : duration(slots));

const isFraction = ({ unit, quantity, plural }: Slots): boolean =>
  unit === 'half' ||
  (unit === 'second' && !plural) ||
  (unit === 'quarter' && (!plural || (quantity?.low === 3 && !quantity.vague)));

const plusHalf: Build = (slots) => {
  const quantity: Quantity = exactly((slots.quantity?.low ?? 1) + 0.5);
  return duration({ ...slots, quantity });
};

const halfOf: Build = ({ unit }) => (unit ? { kind: 'duration', quantity: exactly(0.5), unit } : null);

const length =
  (amount: number, unit: TimeUnit): Build =>
  () => ({ kind: 'duration', quantity: exactly(amount), unit });

const times =
  (divide: number): Build =>
  ({ quantity, unit }): Expression | null =>
    unit ? { kind: 'set', value: durationValue(exactly((quantity?.low ?? 1) / divide), unit) } : null;

/** "per hour" and shorter are speeds. */
const every: Build = (slots) => times(1)(slots);
const per: Build = (slots) =>
  slots.unit === 'hour' || slots.unit === 'minute' || slots.unit === 'second' ? 'refuse' : times(1)(slots);

const setOf =
  (value: string): Build =>
  () => ({ kind: 'set', value });

const everyNamed: Build = ({ weekday, month, season, part }) => {
  if (weekday !== undefined) return { kind: 'set', value: `XXXX-WXX-${weekday}` };
  if (month !== undefined) return { kind: 'set', value: `XXXX-${String(month).padStart(2, '0')}` };
  if (season !== undefined) return { kind: 'set', value: `XXXX-${season}` };
  return part === undefined ? null : { kind: 'set', value: `XXXX-XX-XXT${part.replace('T', '')}` };
};

const reference =
  (value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'): Build =>
  () => ({ kind: 'reference', value });

const age =
  (nearing: boolean): Build =>
  ({ ordinal, unit }) =>
    ordinal !== undefined && unit ? { kind: 'age', ordinal, unit, nearing } : null;

export const durationRules: readonly Rule[] = [
  {
    id: 'TM-40',
    confidence: 0.88,
    build: counted,
    patterns: [
      '<amount> -? <unit>',
      '<amount> - <unit> - long|plus',
      '<amount> more|additional|extra|further|full|whole|straight|consecutive|long|solid|entire|separate <unit>',
      '<amount> or more|so <unit>',
      'an additional|extra|entire <unit>',
      'another <unit>',
      'another <amount> <units>',
      'the first|last|final|initial|opening <amount> <unit>',
      'the <amount> <unit>',
      '<units>',
      '<units> - long|old',
      'the <units>',
      'all <unit>',
      'a full|whole|single <unit>',
      'a <unit> or two|three|so',
      '<unit> - long',
    ],
  },
  {
    id: 'TM-47',
    confidence: 0,
    build: () => 'refuse',
    patterns: [
      '<amount> -? <unit> -? old|olds',
      '<amount> - <unit> - old|olds',
      'as soon as',
      'soon after|as|enough',
      'not that? long ago',
      'aged <amount>',
    ],
  },
  { id: 'TM-40', confidence: 0.8, build: counted, patterns: ['the <unit> =before|after'] },
  {
    id: 'TM-40',
    confidence: 0.85,
    build: plusHalf,
    patterns: ['a|an|one <unit> and a half', '<amount> <unit> and a half'],
  },
  { id: 'TM-40', confidence: 0.85, build: halfOf, patterns: ['a? half - <unit>'] },
  { id: 'TM-40', confidence: 0.85, build: length(25, 'year'), patterns: ['a? quarter -? of? a? century'] },
  { id: 'TM-40', confidence: 0.85, build: length(15, 'minute'), patterns: ['a quarter of an hour'] },
  { id: 'TM-40', confidence: 0.85, build: length(1, 'day'), patterns: ['daylong'] },
  { id: 'TM-40', confidence: 0.85, build: length(1, 'week'), patterns: ['weeklong'] },
  { id: 'TM-40', confidence: 0.85, build: length(1, 'month'), patterns: ['monthlong'] },
  { id: 'TM-40', confidence: 0.85, build: length(1, 'year'), patterns: ['yearlong'] },
  {
    id: 'TM-41',
    confidence: 0.85,
    build: every,
    patterns: [
      'every|each <amount>? <unit>',
      'once every <amount>? <unit>',
      'once|twice a <unit>',
      '<amount> times a <unit>',
    ],
  },
  { id: 'TM-41', confidence: 0.85, build: per, patterns: ['per <unit>'] },
  {
    id: 'TM-40',
    confidence: 0.8,
    build: ({ quantity }) => (quantity ? { kind: 'duration', quantity, unit: 'day' } : null),
    patterns: ['<amount> nights|evenings'],
  },
  {
    id: 'TM-41',
    confidence: 0.85,
    build: everyNamed,
    patterns: ['the <ord> <weekday> of every|each <unit>'],
  },
  {
    id: 'TM-41',
    confidence: 0.85,
    build: everyNamed,
    patterns: [
      'every|each <weekday>',
      'every|each <month>',
      'every|each <season>',
      'every|each <part>',
      '<weekdays>',
      'every other <weekday>',
    ],
  },
  { id: 'TM-42', confidence: 0.85, build: setOf('P1D'), patterns: ['daily', 'nightly'] },
  { id: 'TM-42', confidence: 0.85, build: setOf('P1W'), patterns: ['weekly'] },
  {
    id: 'TM-42',
    confidence: 0.8,
    build: setOf('P2W'),
    patterns: ['bi -? weekly', 'biweekly', 'fortnightly', 'every other week'],
  },
  { id: 'TM-42', confidence: 0.85, build: setOf('P1M'), patterns: ['monthly'] },
  { id: 'TM-42', confidence: 0.8, build: setOf('P1Y'), patterns: ['once a year', 'year after year'] },
  { id: 'TM-42', confidence: 0.8, build: setOf('P2D'), patterns: ['every other day'] },
  { id: 'TM-42', confidence: 0.8, build: setOf('P2Y'), patterns: ['every other year'] },
  {
    id: 'TM-43',
    confidence: 0.8,
    build: reference('PRESENT_REF'),
    patterns: [
      'now',
      'right now',
      'currently',
      'at present',
      'nowadays',
      'these days',
      'the present',
      'the present day',
      'this moment',
    ],
  },
  { id: 'TM-43', confidence: 0.6, build: reference('PRESENT_REF'), patterns: ['current'] },
  {
    id: 'TM-43',
    confidence: 0.8,
    build: reference('PAST_REF'),
    patterns: ['recently', 'the past', 'the recent past', 'long ago', 'the old days'],
  },
  { id: 'TM-43', confidence: 0.6, build: reference('PAST_REF'), patterns: ['recent'] },
  {
    id: 'TM-43',
    confidence: 0.75,
    build: reference('FUTURE_REF'),
    patterns: [
      'the future',
      'the near future',
      'the immediate future',
      'the foreseeable future',
      'the short term',
      'the long term',
    ],
  },
  {
    id: 'TM-43',
    confidence: 0.75,
    build: () => ({ kind: 'reference', value: 'FUTURE_REF', unlessPast: true }),
    patterns: ['soon', 'someday', 'some day'],
  },
  {
    id: 'TM-44',
    confidence: 0.7,
    build: age(false),
    patterns: [
      'its|their|a|the <ord> straight|consecutive|successive <unit>',
      'its|their <ord> <unit>',
      'a <ord> <unit>',
    ],
  },
  { id: 'TM-45', confidence: 0.65, build: age(false), patterns: ['the <ord> <unit>'] },
  {
    id: 'TM-44',
    confidence: 0.7,
    build: age(true),
    patterns: ['approaching|nearing|near its|their|the <ord> <unit>'],
  },
];
