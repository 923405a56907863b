/** Patterns of dates that are counted from the date spoken of before (SPEC TM-34 to TM-36, TM-38, TM-39, TM-46). */
import { back, named, shift, step } from './build-relative.ts';
import type { Rule } from './pattern.ts';
import { exactly } from './quantity.ts';

export const discourseRules: readonly Rule[] = [
  {
    id: 'TM-34',
    confidence: 0.8,
    build: shift(-1, 'discourse'),
    patterns: ['<amount> <unit> earlier|previously', '<units> earlier'],
  },
  {
    id: 'TM-34',
    confidence: 0.8,
    build: shift(1, 'discourse'),
    patterns: ['<amount> <unit> later|afterward|afterwards|thereafter', '<units> later'],
  },
  {
    id: 'TM-35',
    confidence: 0.8,
    build: step(-1, 'discourse'),
    patterns: ['the? previous|preceding|prior <unit>', 'the <unit> earlier'],
  },
  {
    id: 'TM-35',
    confidence: 0.8,
    build: step(1, 'discourse'),
    patterns: ['the? following|ensuing|subsequent|succeeding <unit>', 'the next <unit>'],
  },
  {
    id: 'TM-35',
    confidence: 0.8,
    build: step(0, 'discourse'),
    patterns: ['that <unit>', 'that same|very <unit>', 'the same <unit>', 'the very same <unit>'],
  },
  {
    id: 'TM-36',
    confidence: 0.8,
    build: named(-1, 'discourse'),
    patterns: [
      'the? previous|preceding <weekday>',
      'the? previous|preceding <month>',
      'the? previous|preceding <season>',
    ],
  },
  {
    id: 'TM-36',
    confidence: 0.8,
    build: named(1, 'discourse'),
    patterns: [
      'the? following <weekday>',
      'the next <weekday>',
      'the? following <month>',
      'the? following <season>',
    ],
  },
  {
    id: 'TM-40',
    confidence: 0.8,
    build: () => ({ kind: 'duration', quantity: exactly(1), unit: 'year' }),
    patterns: ['the year =ended|ending|to|through', 'the fiscal|financial year =ended|ending|to|through'],
  },
  {
    id: 'TM-38',
    confidence: 0.7,
    build: back(null, 0),
    patterns: [
      'the? latest|recent <unit>',
      'the? latest fiscal <unit>',
      'the? most recent <unit>',
      'the full <unit>',
      'the fiscal <unit>',
    ],
  },
  {
    id: 'TM-38',
    confidence: 0.65,
    build: back('period', 0),
    patterns: ['the latest period', 'the same|current period'],
  },
  { id: 'TM-38', confidence: 0.65, build: back('quarter', 0), patterns: ['the quarter'] },
  { id: 'TM-38', confidence: 0.65, build: back('year', 0), patterns: ['the year'] },
  {
    id: 'TM-39',
    confidence: 0.75,
    build: back('period', 1),
    patterns: [
      'the|a? comparable? year - ago|earlier period|quarter?',
      'the? comparable? year ago|earlier period|quarter',
      'the same|comparable|corresponding period a? last|previous|year year|earlier|ago?',
    ],
  },
];

/** Tried after all others: "the month" is kept only with a modifier ("the end of the month"). */
export const plainUnitRules: readonly Rule[] = [
  { id: 'TM-46', confidence: 0.8, build: step(0), patterns: ['the <unit>'] },
];
