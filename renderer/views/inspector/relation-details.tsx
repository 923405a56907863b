/** A relation in the inspector: who, what, to whom, since when. */
import type { WindowView } from '#shared/contract/views.ts';
import { timeText } from '#shared/derive/date-text.ts';
import { quadGlyph, relationQuad } from '#shared/derive/marks.ts';
import { quadWord, statusWord } from '#shared/derive/words.ts';
import type { Relation } from '#shared/model/relation.ts';
import { isUndated } from '#shared/model/time-span.ts';
import { Fact } from './event-facts.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { ItemActions } from './item-actions.tsx';
import { ConfidenceChip, ReviewChip } from './item-chips.tsx';
import { ItemLink } from './item-link.tsx';

interface RelationDetailsProps {
  readonly relation: Relation;
  readonly whole: WindowView;
}

export function RelationDetails({ relation, whole }: RelationDetailsProps) {
  const nameOf = (id: Relation['subject']) => whole.actors.find((actor) => actor.id === id)?.name ?? '';
  const title = `${nameOf(relation.subject)} ${relation.predicate} ${nameOf(relation.object)}`;
  const quad = relationQuad(relation.family);
  return (
    <>
      <h3 className="inspector-title">{title}</h3>
      <div className="chips">
        <span className={`chip quad-${quad}`} data-quad={quad}>
          <span aria-hidden="true">{quadGlyph(quad)}</span>
          {quad === 'other' ? 'Relation' : quadWord(quad)}
        </span>
        <span className="chip">{statusWord(relation.status)}</span>
        <ConfidenceChip confidence={relation.confidence} />
        <ReviewChip item={relation} />
      </div>
      <dl className="facts">
        <Fact name={relation.directed ? 'From' : 'Between'}>
          <ItemLink item={{ kind: 'actor', id: relation.subject }}>{nameOf(relation.subject)}</ItemLink>
        </Fact>
        <Fact name={relation.directed ? 'To' : 'And'}>
          <ItemLink item={{ kind: 'actor', id: relation.object }}>{nameOf(relation.object)}</ItemLink>
        </Fact>
        {isUndated(relation.time) ? null : <Fact name="When">{timeText(relation.time)}</Fact>}
      </dl>
      <EvidenceList item={{ kind: 'relation', id: relation.id }} />
      <ItemActions item={{ kind: 'relation', id: relation.id }} review={relation.review} name={title} />
    </>
  );
}
