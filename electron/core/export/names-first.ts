/** The order of an actor's mentions in a reading. */
import { byNumber, inOrder } from '#shared/lib/compare.ts';
import type { MentionKind } from '#shared/model/actor.ts';

const NAMES_FIRST: readonly MentionKind[] = ['name', 'adjectival', 'nominal', 'pronoun'];

/** Names before descriptions and pronouns, each in text order: whoever reads the first one learns who it is. */
export const namesFirst = <T extends { readonly kind: MentionKind; readonly start: number }>(
  mentions: readonly T[],
): readonly T[] =>
  [...mentions].sort(
    inOrder(
      byNumber(({ kind }) => NAMES_FIRST.indexOf(kind)),
      byNumber(({ start }) => start),
    ),
  );
