/** Relations of an article, with their evidence. */
import type { TextRange } from '#shared/lib/text-range.ts';
import type { RelationFinding } from '#shared/model/findings.ts';
import type { NewRowOf } from '../store/tables.ts';
import type { Saved, Step } from './reading.ts';
import { relationContent, relationKey, wordsKey } from './relation-keys.ts';
import { saveEvidence } from './save-evidence.ts';
import { type Existing, saveItems, type Wanted } from './save-items.ts';

export function saveRelations(step: Step, saved: Saved): number {
  const wanted = joinRestated(step.findings.relations.flatMap((finding) => wantedOf(step, saved, finding)));
  const items = saveItems(step, 'relation', { wanted, existing: existingRelations(step) });
  saveEvidence(step, saved, { kind: 'relation', items });
  return wanted.length;
}

interface WantedRelation extends Wanted<'relation'> {
  readonly finding: RelationFinding;
}

/** Nothing for an actor that is gone, and nothing between two names of one actor (FD-13). */
function wantedOf({ articleId }: Step, saved: Saved, finding: RelationFinding): readonly WantedRelation[] {
  const subjectId = saved.actors.get(finding.subjectId);
  const objectId = saved.actors.get(finding.objectId);
  if (subjectId === undefined || objectId === undefined || subjectId === objectId) return [];
  const { predicate, family, directed, status, time, confidence, rule, evidence } = finding;
  const row: NewRowOf<'relation'> = {
    ...{ articleId, confidence, rule },
    origin: 'extractor',
    ...{ subjectId, objectId, predicate, family, directed, status, ...time },
  };
  const words = wordsKey(family, evidence[0]?.start);
  return [{ finding, row, key: relationKey(row), words, ranges: evidence }];
}

/** FD-13: what the text says of two names of one actor, in the same words, is one relation with both places as evidence. */
function joinRestated(all: readonly WantedRelation[]): readonly WantedRelation[] {
  const joined = new Map<string, WantedRelation>();
  all.forEach((item, index) => {
    const content = relationContent(item.row);
    const first = joined.get(content);
    if (first && !sameNames(first.finding, item.finding))
      joined.set(content, { ...first, ranges: [...first.ranges, ...newRanges(first, item)] });
    else joined.set(first ? `${content}:${index}` : content, item);
  });
  return [...joined.values()];
}

const newRanges = ({ ranges }: WantedRelation, item: WantedRelation): readonly TextRange[] =>
  item.ranges.filter((range) => !ranges.some(({ start, end }) => start === range.start && end === range.end));

const sameNames = (a: RelationFinding, b: RelationFinding): boolean =>
  a.subjectId === b.subjectId && a.objectId === b.objectId;

/** A relation whose ends an analyst has set goes by its words. */
function existingRelations({ existing }: Step): readonly Existing<'relation'>[] {
  const starts = new Map(
    existing.evidence
      .filter((row) => row.itemKind === 'relation' && row.ord === 0)
      .map((row) => [row.itemId, row.start]),
  );
  return existing.relations.map((row) => ({
    row,
    key: relationKey(row),
    ...(row.edited.includes('ends') ? { words: wordsKey(row.family, starts.get(row.id)) } : {}),
  }));
}
