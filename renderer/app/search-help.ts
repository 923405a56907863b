/** How to search: the operators, one by one, and what to do about a query that was not understood. */
import type { SearchQuery } from '#shared/derive/search-query.ts';
import type { en } from '#shared/i18n/catalogue.ts';
import { t } from '#shared/i18n/text.ts';

interface Operator {
  readonly name: keyof typeof en.help.operators;
  readonly typed: string;
}

export const OPERATORS: readonly Operator[] = [
  { name: 'words', typed: 'norl harb' },
  { name: 'exact', typed: '"peace deal"' },
  { name: 'either', typed: 'ferry OR ship' },
  { name: 'without', typed: 'talks -harbour' },
  { name: 'near', typed: 'NEAR(talks harbour, 5)' },
  { name: 'actor', typed: 'actor:norland' },
  { name: 'event', typed: 'event:attack' },
  { name: 'text', typed: 'text:"was signed"' },
];

export const problemWords = (problem: SearchQuery['problem']): string | null =>
  problem === null ? null : t(`help.problems.${problem}`);
