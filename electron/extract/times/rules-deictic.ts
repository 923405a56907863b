/** Patterns of dates that are counted from publication day (SPEC TM-30 to TM-33, TM-37). */
import { days, named, shift, step, stretch } from './build-relative.ts';
import type { Build, Rule } from './pattern.ts';

/** "in the last year" lasts up to now; "the last quarter" is the calendar's. */
const lastOf: Build = (slots) =>
  slots.unit === 'quarter' || slots.unit === 'weekend' || slots.unit === 'half'
    ? step(-1)(slots)
    : stretch(-1)(slots);

export const deicticRules: readonly Rule[] = [
  { id: 'TM-30', confidence: 0.97, build: days(0), patterns: ['today', 'this day', 'this very day'] },
  { id: 'TM-30', confidence: 0.97, build: days(-1), patterns: ['yesterday'] },
  { id: 'TM-30', confidence: 0.97, build: days(1), patterns: ['tomorrow'] },
  { id: 'TM-30', confidence: 0.95, build: days(-2), patterns: ['the? day before yesterday'] },
  { id: 'TM-30', confidence: 0.95, build: days(2), patterns: ['the? day after tomorrow'] },
  {
    id: 'TM-31',
    confidence: 0.93,
    build: step(-1),
    patterns: ['last <unit>', 'last calendar|fiscal|financial <unit>'],
  },
  {
    id: 'TM-31',
    confidence: 0.93,
    build: step(0),
    patterns: [
      'this <unit>',
      'this past weekend',
      'the current <unit>',
      'the current fiscal|financial|calendar <unit>',
      'this same <unit>',
    ],
  },
  {
    id: 'TM-31',
    confidence: 0.93,
    build: step(1),
    patterns: [
      'next <unit>',
      'next fiscal|financial <unit>',
      'the coming|upcoming <unit>',
      'this coming <unit>',
    ],
  },
  {
    id: 'TM-32',
    confidence: 0.92,
    build: named(-1),
    patterns: [
      'last|past <weekday>',
      'last|past <month>',
      'last|past <season>',
      'last <holiday>',
      'this past <weekday>',
      'this past <month>',
      'this past <season>',
      '<weekday> last',
      '<month> last',
      'last <month> <day>',
      '<day> of <month> last',
      'last <weekday> ,? <month> <day>',
    ],
  },
  {
    id: 'TM-32',
    confidence: 0.92,
    build: named(0),
    patterns: [
      'this <weekday>',
      'this <month>',
      'this <season>',
      'this <holiday>',
      'this <weekday> ,? <month> <day>',
    ],
  },
  {
    id: 'TM-32',
    confidence: 0.92,
    build: named(1),
    patterns: [
      'next <weekday>',
      'next <month>',
      'next <season>',
      'next <holiday>',
      'this coming <weekday>',
      'coming <weekday>',
      'this coming <month>',
      'this coming <season>',
      'this coming <weekday> ,? <month> <day>',
      '<weekday> next',
      '<month> next',
    ],
  },
  {
    id: 'TM-33',
    confidence: 0.9,
    build: shift(-1, 'publication'),
    patterns: [
      '<amount> <unit> ago',
      '<amount> - <unit> - ago',
      '<units> ago',
      '<amount> <unit> back',
      '<amount> long|short <unit> ago',
    ],
  },
  {
    id: 'TM-33',
    confidence: 0.88,
    build: shift(1, 'publication'),
    patterns: [
      "<amount> <unit> ' s? time",
      '<amount> <unit> from now',
      '<amount> <unit> hence',
      '<units> from now',
      '<amount> <unit> from today',
    ],
  },
  { id: 'TM-37', confidence: 0.8, build: lastOf, patterns: ['the last <unit>'] },
  {
    id: 'TM-37',
    confidence: 0.9,
    build: stretch(-1),
    patterns: [
      'the? past|last|previous|preceding <amount> <unit>',
      'the? past|last <amount> or so <unit>',
      'the? past|last <amount> <unit> or so',
      'the? <amount> past|last|previous <units>',
      'the past <unit>',
      'past <units>',
      'recent <units>',
      'these past <amount> <units>',
      'each of the past|last <amount> <units>',
      'the? past <amount> - plus <units>',
    ],
  },
  {
    id: 'TM-37',
    confidence: 0.9,
    build: stretch(1),
    patterns: [
      'the? next|coming|following <amount> <unit>',
      'the? next|coming <amount> or so <unit>',
      'the? next|coming <amount> <unit> or so',
      'the? <amount> coming <units>',
      'the? coming|next <units>',
      'the next <unit> or so',
      'the <units> ahead',
    ],
  },
  {
    id: 'TM-31',
    confidence: 0.8,
    build: () => ({ kind: 'step', unit: 'weekend', step: 0, from: 'publication' }),
    patterns: ['the weekend'],
  },
];
