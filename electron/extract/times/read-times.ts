/** Reads the time expressions of one sentence's pieces: the longest pattern at each place, then its modifiers. */
import { LEFT_MODIFIERS, type ModifierScope } from '../lexicon/time-modifiers.ts';
import type { Expression, ReadTime } from './expression.ts';
import type { Lexeme } from './lexeme.ts';
import { createMatcher, type Part, type Rule } from './pattern.ts';
import { calendarRules } from './rules-calendar.ts';
import { clockRules } from './rules-clock.ts';
import { deicticRules } from './rules-deictic.ts';
import { discourseRules, plainUnitRules } from './rules-discourse.ts';
import { durationRules } from './rules-duration.ts';
import { wordsAt } from './slots.ts';
import { createNearby } from './time-nearby.ts';

const RULES = [
  ...calendarRules,
  ...clockRules,
  ...deicticRules,
  ...discourseRules,
  ...durationRules,
  ...plainUnitRules,
];
const match = createMatcher(RULES);
const nearby = createNearby(RULES);

/** Longest first, by their last word. */
const MODIFIERS = new Map<
  string,
  { readonly words: readonly string[]; readonly row: (typeof LEFT_MODIFIERS)[number] }[]
>();
for (const row of [...LEFT_MODIFIERS].sort((a, b) => b[0].length - a[0].length)) {
  const words = row[0].split(' ');
  const key = words.at(-1) ?? '';
  MODIFIERS.set(key, [...(MODIFIERS.get(key) ?? []), { words, row }]);
}

/** In text order, without overlaps. A pattern that refuses its match ("a 52-year-old") takes its words with it. */
export function readTimes(pieces: readonly Lexeme[]): ReadTime[] {
  const reads: ReadTime[] = [];
  const near = nearby(pieces);
  let at = 0;
  while (at < pieces.length) {
    const found = near[at] ? match(pieces, at) : null;
    if (!found) {
      at++;
      continue;
    }
    for (const part of found.parts) {
      const read = readPart(part, found.rule);
      if (read) reads.push(withModifier(read, pieces, reads.at(-1)?.to ?? 0));
    }
    at = found.end;
  }
  return reads;
}

function readPart(part: Part, rule: Rule): ReadTime | null {
  const { expression } = part;
  if (!expression) return null;
  return {
    expression,
    clock: part.slots.clock ?? null,
    part: part.slots.part ?? rule.part ?? null,
    mod: null,
    effect: 'none',
    from: part.from,
    to: part.to,
    rule: rule.id,
    confidence: rule.confidence,
  };
}

/** What each kind of expression is to a modifier; a stretch ("the past year") is a length but no count. */
const SCOPES: Readonly<Partial<Record<Expression['kind'], readonly ModifierScope[]>>> = {
  duration: ['length', 'count'],
  shift: ['length', 'count'],
  stretch: ['length'],
};

/** Takes in the modifier before an expression, and "the" between the two. */
function withModifier(read: ReadTime, pieces: readonly Lexeme[], floor: number): ReadTime {
  const scopes = SCOPES[read.expression.kind] ?? ['date'];
  for (const skip of [0, 1]) {
    const end = read.from - skip;
    if (skip === 1 && (!scopes.includes('date') || pieces[end]?.word !== 'the')) return read;
    for (const { words, row } of MODIFIERS.get(pieces[end - 1]?.word ?? '') ?? []) {
      const from = end - words.length;
      const [, mod, effect, allowed] = row;
      const fits = allowed === 'all' || scopes.includes(allowed);
      if (fits && from >= floor && wordsAt(pieces, from, words)) return { ...read, mod, effect, from };
    }
  }
  return read;
}
