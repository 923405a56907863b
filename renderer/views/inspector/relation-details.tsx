/** A relation in the inspector: who, what, to whom, since when. */
import type { WindowView } from '#shared/contract/views.ts';
import { relationQuad } from '#shared/derive/marks.ts';
import { quadWord } from '#shared/derive/words.ts';
import { t } from '#shared/i18n/text.ts';
import type { Relation } from '#shared/model/relation.ts';
import { RelationStatus } from '#shared/model/vocabulary.ts';
import { useWritable } from '../../app/workspace-context.ts';
import { AFrameLater } from '../../ui/a-frame-later.tsx';
import { ChoiceButton } from '../../ui/choice-button.tsx';
import { QuadMark } from '../../ui/quad-mark.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { Fact } from './fact.tsx';
import { ConfidenceChip, GradeChip, ReviewChip, StatusChip } from './item-chips.tsx';
import { RelationEnd } from './relation-end.tsx';
import { ReportedFacts } from './reported-facts.tsx';
import { TimeField } from './time-field.tsx';
import { TitleField } from './title-field.tsx';
import { useEdit } from './use-edit.ts';

export interface RelationDetailsProps {
  readonly relation: Relation;
  readonly whole: WindowView;
}

export function RelationDetails({ relation, whole }: RelationDetailsProps) {
  const edit = useEdit();
  const nameOf = (id: Relation['subject']) => whole.actors.find((actor) => actor.id === id)?.name ?? '';
  const quad = relationQuad(relation.family);
  return (
    <>
      <h3 className="inspector-title">
        {nameOf(relation.subject)} {relation.predicate} {nameOf(relation.object)}
      </h3>
      <div className="chips">
        <span className={`chip quad-chip quad-${quad}`}>
          <QuadMark quad={quad} />
          {quad === 'other' ? t('inspector.relation.relation') : quadWord(quad)}
        </span>
        <StatusChip
          status={relation.status}
          options={RelationStatus.options}
          onChange={(status) =>
            void edit('relation.setStatus', { relationId: relation.id, status }, 'status')
          }
        />
        <GradeChip evidence={relation.evidence} />
        <ConfidenceChip confidence={relation.confidence} />
        <ReviewChip item={relation} />
      </div>
      {/* Its wording is what F2 opens for writing: it must be there at once. */}
      <RelationFacts relation={relation} whole={whole} />
      <AFrameLater>
        <EvidenceList item={{ kind: 'relation', id: relation.id }} quad={quad} />
      </AFrameLater>
    </>
  );
}

function RelationFacts({ relation, whole }: RelationDetailsProps) {
  const edit = useEdit();
  const { id, predicate, time, directed } = relation;
  return (
    <dl className="facts">
      <Fact name={directed ? t('inspector.facts.from') : t('inspector.facts.between')} field="subject">
        <RelationEnd end="subject" relation={relation} whole={whole} />
      </Fact>
      <Fact name={t('inspector.facts.wording')} field="title">
        <TitleField
          label={t('inspector.facts.wording')}
          value={predicate}
          onSave={(text) => edit('relation.setPredicate', { relationId: id, predicate: text }, 'title')}
        />
      </Fact>
      <Fact name={directed ? t('inspector.facts.to') : t('inspector.facts.and')} field="object">
        <RelationEnd end="object" relation={relation} whole={whole} />
      </Fact>
      <Fact name={t('inspector.facts.direction')} field="direction">
        <DirectionChoice relation={relation} />
      </Fact>
      <Fact name={t('inspector.facts.when')} field="time">
        <TimeField
          time={time}
          whole={whole}
          onSave={(edtf) => edit('relation.setTime', { relationId: id, edtf }, 'time')}
        />
      </Fact>
      <ReportedFacts evidence={relation.evidence} />
    </dl>
  );
}

const DIRECTIONS = ['directed', 'mutual'] as const;
type Direction = (typeof DIRECTIONS)[number];

const directionWord = (direction: Direction): string =>
  direction === 'directed' ? t('inspector.relation.oneWay') : t('inspector.relation.bothWays');

function DirectionChoice({ relation }: Pick<RelationDetailsProps, 'relation'>) {
  const edit = useEdit();
  const { id, subject, object, directed } = relation;
  const set = (direction: Direction) =>
    void edit(
      'relation.setEnds',
      { relationId: id, subject, object, directed: direction === 'directed' },
      'direction',
    );
  return (
    <ChoiceButton<Direction>
      label={t('inspector.facts.direction')}
      value={directed ? 'directed' : 'mutual'}
      groups={[{ options: DIRECTIONS }]}
      wordOf={directionWord}
      disabled={!useWritable()}
      className="editable"
      onChange={set}
    />
  );
}
