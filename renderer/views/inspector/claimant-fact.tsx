/** Whose word an event is: the article's own, or an actor's. */
import type { ActorChoice } from '#shared/contract/choices.ts';
import { t } from '#shared/i18n/text.ts';
import { useWritable } from '../../app/workspace-context.ts';
import { EditPopover } from '../../ui/edit-popover.tsx';
import { plainly } from '../../ui/editable-value.tsx';
import type { EventFactsProps } from './event-facts.tsx';
import { Fact } from './fact.tsx';
import { ActorLink } from './item-link.tsx';
import { useEdit } from './use-edit.ts';
import { WhoFinder } from './who-finder.tsx';

export function ClaimantFact({ event, whole }: EventFactsProps) {
  const writable = useWritable();
  const { claimant } = event;
  const editor = (close: () => void) => <ClaimantEditor event={event} close={close} />;
  if (claimant === null) {
    const shown = t('inspector.claimant.article');
    return (
      <Fact name={t('inspector.facts.whoSays')} field="claimant">
        {writable ? (
          <EditPopover label={t('inspector.facts.whoSays')} shown={plainly(shown)}>
            {editor}
          </EditPopover>
        ) : (
          shown
        )}
      </Fact>
    );
  }
  return (
    <Fact name={t('inspector.facts.whoSays')} field="claimant">
      <span className="part">
        <ActorLink id={claimant} whole={whole} />
        {writable ? <EditPopover label={t('inspector.claimant.change')}>{editor}</EditPopover> : null}
      </span>
    </Fact>
  );
}

interface ClaimantEditorProps extends Pick<EventFactsProps, 'event'> {
  readonly close: () => void;
}

function ClaimantEditor({ event: { id, claimant }, close }: ClaimantEditorProps) {
  const edit = useEdit();
  return (
    <WhoFinder
      label={t('inspector.claimant.find')}
      offer="actors"
      without={[claimant]}
      {...(claimant === null ? {} : { other: t('inspector.claimant.articleChoice') })}
      onPick={(picked) => {
        if (picked?.kind === 'place') return;
        close();
        const actorId: ActorChoice | null = picked?.choice ?? null;
        void edit('event.setClaimant', { eventId: id, actorId }, 'claimant');
      }}
    />
  );
}
