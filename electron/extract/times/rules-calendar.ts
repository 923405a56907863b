/** Patterns of dates that name their day, month, year, season or holiday (SPEC TM-10 to TM-19). */
import type { CalendarFields } from './expression.ts';
import type { Build, Rule } from './pattern.ts';
import type { Slots } from './slots.ts';

const FIELDS = [
  'century',
  'decade',
  'year',
  'half',
  'quarter',
  'season',
  'month',
  'day',
  'weekday',
  'holiday',
  'ordinal',
  'yearStep',
  'weekStep',
] as const;

export const fieldsOf = (slots: Slots): CalendarFields =>
  Object.fromEntries(FIELDS.filter((name) => slots[name] !== undefined).map((name) => [name, slots[name]]));

const date: Build = (slots) => ({ kind: 'calendar', fields: fieldsOf(slots), step: null });
const fiscal: Build = (slots) => ({ kind: 'calendar', fields: fieldsOf(slots), step: null });

export const calendarRules: readonly Rule[] = [
  {
    id: 'TM-10',
    confidence: 0.98,
    build: date,
    patterns: [
      '<weekday> ,? <month> <day> ,? <year>',
      '<weekday> ,? the? <day> of? <month> ,? <year>',
      '<month> <day> ,? of? <year>',
      '<month> <day> ,? <year> ( <weekday> )',
      'the? <day> of? <month> ,? <year>',
      '<iso>',
      '<weekday> ,? <month> <day> ,? of? <relyear>',
      '<month> <day> ,? of? <relyear>',
      'the? <day> of? <month> ,? of? <relyear>',
      'the? <ord> <weekday> of|in <month> ,? <year>?',
      '<slash>',
    ],
  },
  {
    id: 'TM-11',
    confidence: 0.93,
    build: date,
    patterns: [
      '<weekday> ,? <month> <day>',
      '<weekday> ,? the? <day> of? <month>',
      '<weekday> ( <month> <day> )',
      '<month> <day> ( <weekday> )',
      '<month> the <ord>',
      '<month> <day>',
      'the? <day> of <month>',
      '<day> <month>',
      '<day> - <month>',
    ],
  },
  {
    id: 'TM-12',
    confidence: 0.96,
    build: date,
    patterns: [
      '<month> ,? <year>',
      '<month> of <year>',
      'the? month of <month> ,? <year>?',
      'the? <season> of <year>',
      '<season> ,? <year>',
      '<year> <season>',
      'the? <year> <season>',
      'the? year <year>',
      '<month> ,? of? <relyear>',
      'the? <season> of <relyear>',
    ],
  },
  { id: 'TM-13', confidence: 0.85, build: date, patterns: ['<year>', '<month>'] },
  {
    id: 'TM-13',
    confidence: 0.85,
    build: () => ({ kind: 'calendar', fields: { month: 12, day: 31 }, step: null }),
    patterns: ['the? year - end', 'year end'],
  },
  {
    id: 'TM-12',
    confidence: 0.9,
    build: (slots) => ({ kind: 'calendar', fields: { ...fieldsOf(slots), grain: 'week' }, step: null }),
    patterns: ['the? week of <month> <day> ,? <year>?', 'the? week of the? <day> of? <month> ,? <year>?'],
  },
  {
    id: 'TM-14',
    confidence: 0.9,
    build: date,
    patterns: ['<weekday>', '<weekday> of? <relweek>', '<weekday> of? the? <relweek>'],
  },
  {
    id: 'TM-15',
    confidence: 0.9,
    build: fiscal,
    patterns: [
      'the? fiscal? -? <quarter> of? fiscal? <year>',
      "the? fiscal? <year> '? s? fiscal? <quarter>",
      'the? fiscal? -? <quarter>',
      'the? <quarter> of? <relyear>',
      "<relyear> ' s <quarter>",
      'the? <half> of <relyear>',
      "<relyear> ' s <half>",
      '<year> <quarter>',
      'the? <half> of <year>',
      "the? <year> '? s? <half>",
      'the? fiscal|financial year? <year>',
      'the? <year> fiscal|financial year',
      'the <year> period',
    ],
  },
  { id: 'TM-16', confidence: 0.75, build: date, patterns: ['the <season>', '<season>'] },
  {
    id: 'TM-17',
    confidence: 0.95,
    build: date,
    patterns: [
      'the? <decade>',
      'the? <century>',
      'the first|last|second half of the <decade>',
      'the? <decade> of the <century>',
    ],
  },
  {
    id: 'TM-18',
    confidence: 0.9,
    build: date,
    patterns: ['<holiday>', '<holiday> ,? <year>', '<holiday> of <year>'],
  },
  {
    id: 'TM-19',
    confidence: 0.9,
    build: date,
    patterns: [
      'between|from { <day> } and|to|until|through|till { <day> of? <month> ,? <year>? }',
      '{ <month> <day> } -|–|—|to|and|through|until { <day> } ,? <year>?',
      '{ <day> } -|–|—|to|and|through { <day> <month> ,? <year>? }',
      '{ <year> } -|–|—|/ { <yy> }',
      'between|from { <month> } and|to|until|through|till { <month> ,? of? <year> }',
      '{ <month> } -|–|—|to|through { <month> ,? of? <year> }',
      '{ <month> <day> } -|–|—|to|through|until { <month> <day> ,? <year> }',
      '{ <day> <month> } -|–|—|to|through|until { <day> <month> ,? <year> }',
    ],
  },
];
