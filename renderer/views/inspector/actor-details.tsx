/** An actor in the inspector: name, kind, other names, facts, and what it takes part in. */
import type { WindowView } from '#shared/contract/views.ts';
import { actorKindWord } from '#shared/derive/words.ts';
import { t } from '#shared/i18n/text.ts';
import type { Actor } from '#shared/model/actor.ts';
import { ActorKind } from '#shared/model/vocabulary.ts';
import { useWritable } from '../../app/workspace-context.ts';
import { AFrameLater } from '../../ui/a-frame-later.tsx';
import { ChoiceButton } from '../../ui/choice-button.tsx';
import { ActorFacts } from './actor-facts.tsx';
import { ActorEvents, ActorRelations } from './actor-items.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { ConfidenceChip, ReviewChip } from './item-chips.tsx';
import { KindMark } from './kind-mark.tsx';
import { TitleField } from './title-field.tsx';
import { useEdit } from './use-edit.ts';

export interface ActorDetailsProps {
  readonly actor: Actor;
  readonly whole: WindowView;
}

export function ActorDetails({ actor, whole }: ActorDetailsProps) {
  const edit = useEdit();
  return (
    <>
      <h3 className="inspector-title" data-field="title">
        <TitleField
          label={t('inspector.actor.name')}
          value={actor.name}
          onSave={(name) => edit('actor.rename', { actorId: actor.id, name }, 'title')}
        />
      </h3>
      <div className="chips">
        <span data-field="kind">
          <ChoiceButton
            label={t('inspector.actor.kind')}
            value={actor.kind}
            groups={[{ options: ActorKind.options }]}
            wordOf={actorKindWord}
            markOf={(kind) => <KindMark kind={kind} />}
            disabled={!useWritable()}
            onChange={(kind) => void edit('actor.setKind', { actorId: actor.id, kind }, 'kind')}
          />
        </span>
        <ConfidenceChip confidence={actor.confidence} />
        <ReviewChip item={actor} />
      </div>
      <AFrameLater>
        <ActorFacts actor={actor} />
        <ActorEvents actor={actor} whole={whole} />
        <ActorRelations actor={actor} whole={whole} />
        <EvidenceList item={{ kind: 'actor', id: actor.id }} quad="other" />
      </AFrameLater>
    </>
  );
}
