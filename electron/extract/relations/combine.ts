/** One relation for each pair and family: restated ones add their evidence. Rule RE-4. */
import type { DraftRelation } from './relation.ts';

const keyOf = ({ subject, object, family, directed }: DraftRelation): string => {
  const ends = directed || subject < object ? [subject, object] : [object, subject];
  return `${ends.join('>')}:${family}`;
};

const REAL = new Set(['current', 'occurred', 'ongoing']);

/** The firmer status first; of one status the surer relation. */
const order = (a: DraftRelation, b: DraftRelation): number =>
  Number(REAL.has(b.status)) - Number(REAL.has(a.status)) || b.confidence - a.confidence;

const pairOf = ({ subject, object }: DraftRelation): string => `${subject}>${object}`;

/** Who holds an office somewhere works there: what the words between the names add is the same again. */
function withoutEchoes(relations: readonly DraftRelation[]): readonly DraftRelation[] {
  const offices = new Set(relations.filter(({ rule }) => rule === 'RE-2').map(pairOf));
  return relations.filter((relation) => relation.rule !== 'RE-9' || !offices.has(pairOf(relation)));
}

export function combineRelations(relations: readonly DraftRelation[]): readonly DraftRelation[] {
  const byKey = new Map<string, DraftRelation[]>();
  for (const relation of withoutEchoes(relations)) {
    const key = keyOf(relation);
    byKey.set(key, [...(byKey.get(key) ?? []), relation]);
  }
  return [...byKey.values()].map((same) => {
    const [best] = [...same].sort(order);
    return { ...best!, evidence: same.flatMap((relation) => relation.evidence).slice(0, 4) };
  });
}
