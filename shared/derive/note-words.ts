/** The words that people read for kinds of note. */
import type { FlagKind } from '../model/flag.ts';

const KINDS: Readonly<Record<FlagKind, string>> = {
  contradiction: 'Contradiction',
  gap: 'Gap',
  judgement: 'Judgement',
  inferred: 'Conclusion',
};

export const noteKindWord = (kind: FlagKind): string => KINDS[kind];
