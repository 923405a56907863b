/** Patterns of clock times and parts of the day, alone or with their day (SPEC TM-20 to TM-23). */
import type { Expression } from './expression.ts';
import type { Build, Rule } from './pattern.ts';
import { fieldsOf } from './rules-calendar.ts';

const onDate: Build = (slots) => ({ kind: 'calendar', fields: fieldsOf(slots), step: null });

const dayStep =
  (step: number): Build =>
  (): Expression => ({ kind: 'step', unit: 'day', step, from: 'publication' });

const onThatDay: Build = () => ({ kind: 'step', unit: 'day', step: 0, from: 'discourse' });
const onDayBefore: Build = () => ({ kind: 'step', unit: 'day', step: -1, from: 'discourse' });
const onNextDay: Build = () => ({ kind: 'step', unit: 'day', step: 1, from: 'discourse' });

export const clockRules: readonly Rule[] = [
  {
    id: 'TM-20',
    confidence: 0.92,
    build: onDate,
    patterns: [
      '<clock>',
      'the? <part> of <weekday> ,? the? <day> of? <month> ,? <year>?',
      'the? <part> of <month> <day> ,? <year>?',
      'the? <part> of <weekday> ,? <month> <day> ,? <year>?',
      'the? <part> of the? <day> of? <month> ,? <year>?',
    ],
  },
  {
    id: 'TM-21',
    confidence: 0.92,
    build: onDate,
    patterns: [
      '<weekday> <part>',
      '<weekday> at|around <part>',
      '<weekday> in the <part>',
      '<part> on? <weekday>',
      'the? <part> of <weekday>',
      '<month> <day> ,? <part>',
      '<holiday> <part>',
      '<noon>',
    ],
  },
  { id: 'TM-22', confidence: 0.92, build: dayStep(0), patterns: ['this <part>', 'mid? -? <part> today'] },
  { id: 'TM-22', confidence: 0.92, build: dayStep(0), part: 'NI', patterns: ['tonight'] },
  {
    id: 'TM-22',
    confidence: 0.92,
    build: dayStep(-1),
    patterns: ['last <part>', 'yesterday <part>', 'mid? -? <part> yesterday'],
  },
  { id: 'TM-22', confidence: 0.7, build: dayStep(-1), part: 'NI', patterns: ['overnight'] },
  { id: 'TM-22', confidence: 0.92, build: dayStep(1), patterns: ['tomorrow <part>'] },
  {
    id: 'TM-23',
    confidence: 0.75,
    build: onThatDay,
    patterns: ['that|same <part>', 'that same <part>', 'the same <part>', 'the <part>'],
  },
  {
    id: 'TM-23',
    confidence: 0.75,
    build: onDayBefore,
    patterns: ['the? previous|preceding <part>', 'the <part> before'],
  },
  { id: 'TM-23', confidence: 0.75, build: onNextDay, patterns: ['the? next|following <part>'] },
];
