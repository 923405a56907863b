/** When two relations of an article are the same one, and when they say the very same. */
import type { NewRowOf } from '../store/tables.ts';

type Ends = Readonly<Record<'subjectId' | 'objectId', number>>;

/** Two readings of one article speak of the same relation when these are equal (SPEC.md, FD-7). */
export const relationKey = ({ subjectId, objectId, family }: Ends & { readonly family: string }): string =>
  `${subjectId}:${objectId}:${family}`;

/** By its decisive words: how a relation whose ends an analyst has set is found again. */
export const wordsKey = (family: string, start: number | undefined): string => `${family}:${start ?? ''}`;

/** Equal for relations that say the same of the same actors; what holds both ways has no first end. */
export function relationContent(row: NewRowOf<'relation'>): string {
  const { subjectId, objectId, directed, family, predicate, status, edtf, earliest, latest } = row;
  const ends = directed || subjectId < objectId ? [subjectId, objectId] : [objectId, subjectId];
  const time = [edtf ?? null, earliest ?? null, latest ?? null];
  return JSON.stringify([...ends, directed, family, predicate, status, ...time]);
}
