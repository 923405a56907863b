/** One of the two actors of a relation: a link to it, and a pencil to put another in its place. */
import type { ActorChoice } from '#shared/contract/choices.ts';
import { t } from '#shared/i18n/text.ts';
import { useWritable } from '../../app/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { EditPopover } from '../../ui/edit-popover.tsx';
import { ActorLink } from './item-link.tsx';
import type { RelationDetailsProps } from './relation-details.tsx';
import { useEdit } from './use-edit.ts';
import { WhoFinder } from './who-finder.tsx';

interface RelationEndProps extends RelationDetailsProps {
  readonly end: 'subject' | 'object';
}

export function RelationEnd({ relation, whole, end }: RelationEndProps) {
  const writable = useWritable();
  const id = relation[end];
  const name = whole.actors.find((actor) => actor.id === id)?.name ?? '';
  return (
    <span className="part">
      <ActorLink id={id} whole={whole} />
      {writable ? (
        <EditPopover label={t('inspector.relation.replace', { name })}>
          {(close) => <EndEditor relation={relation} end={end} close={close} />}
        </EditPopover>
      ) : null}
    </span>
  );
}

interface EndEditorProps {
  readonly relation: RelationEndProps['relation'];
  readonly end: RelationEndProps['end'];
  readonly close: () => void;
}

function EndEditor({ relation, end, close }: EndEditorProps) {
  const edit = useEdit();
  const { id, subject, object, directed } = relation;
  const save = (ends: { readonly subject: ActorChoice; readonly object: ActorChoice }) => {
    close();
    void edit('relation.setEnds', { relationId: id, directed, ...ends }, end);
  };
  return (
    <>
      <WhoFinder
        label={t('inspector.relation.findActor')}
        offer="actors"
        without={[subject, object]}
        onPick={(picked) => {
          if (picked?.kind === 'actor') save({ subject, object, [end]: picked.choice });
        }}
      />
      <div className="popover-foot">
        <Button tone="quiet" onPress={() => save({ subject: object, object: subject })}>
          {t('inspector.relation.swap')}
        </Button>
      </div>
    </>
  );
}
