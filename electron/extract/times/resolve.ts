/** From what the words say to days: one resolver a kind of expression. */
import type { Expression, ReadTime } from './expression.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import { resolveDuration, resolveReference, resolveSet, resolveStretch } from './resolve-length.ts';
import { resolveAge, resolveBack, resolveShift, resolveStep } from './resolve-relative.ts';
import type { Resolved, ResolverOf, Situation } from './resolved.ts';

const resolvers: { readonly [K in Expression['kind']]: ResolverOf<K> } = {
  calendar: resolveCalendar,
  step: resolveStep,
  shift: resolveShift,
  stretch: resolveStretch,
  duration: resolveDuration,
  set: resolveSet,
  reference: resolveReference,
  age: resolveAge,
  back: resolveBack,
};

function resolveExpression<K extends Expression['kind']>(
  expression: Extract<Expression, { readonly kind: K }>,
  situation: Situation,
): Resolved | null {
  const resolver: ResolverOf<K> = resolvers[expression.kind as K];
  return resolver(expression, situation);
}

/** `null` when the words name no day that exists, or count from a date that was never given. */
export function resolve(read: ReadTime, situation: Situation): Resolved | null {
  const resolved = resolveExpression(read.expression, situation);
  const time = read.clock?.value ?? partValue(read.part);
  const isDay = resolved?.period?.unit === 'day' || resolved?.value === 'XXXX-XX-XX';
  if (!resolved || time === null || !isDay) return resolved;
  return { ...resolved, type: 'TIME', value: `${resolved.value}${time}` };
}

const partValue = (part: ReadTime['part']): string | null =>
  part === null ? null : part.startsWith('T') ? part : `T${part}`;
