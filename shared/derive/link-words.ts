/** What a link between two events is called, read from the first to the second. */
import type { LinkKind } from '../model/vocabulary.ts';

const WORDS: Readonly<Record<LinkKind, string>> = {
  condition: 'Condition for',
  before: 'Before',
  during: 'At the same time',
  causes: 'Leads to',
  'part-of': 'Part of',
  'same-as': 'Same as',
};

export const linkWord = (kind: LinkKind): string => WORDS[kind];
