/** What an analyst can do with an item: accept it, say that it is the same as another, reject it, delete it. */
import { Check, Merge, Pin, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import type { ItemRef } from '#shared/derive/item-ref.ts';
import { t } from '#shared/i18n/text.ts';
import type { Actor } from '#shared/model/actor.ts';
import type { ReviewState } from '#shared/model/review.ts';
import { usePanels, useWorkspace, useWritable } from '../../app/workspace-context.ts';
import { togglePins } from '../../state/lines.ts';
import { Button } from '../../ui/button.tsx';
import { MergeDialog } from './merge-dialog.tsx';

interface ItemActionsProps {
  readonly item: ItemRef;
  readonly review: ReviewState;
  readonly name: string;
  /** Set for an actor: it can be merged. */
  readonly actor?: Actor;
}

export function ItemActions({ item, review, name, actor }: ItemActionsProps) {
  const writable = useWritable();
  if (!writable && !actor) return null;
  return (
    <div className="inspector-actions">
      {writable ? <EditActions {...{ item, review, name }} {...(actor ? { actor } : {})} /> : null}
      {actor ? <PinButton actor={actor} /> : null}
    </div>
  );
}

function EditActions({ item, review, name, actor }: ItemActionsProps) {
  const { edits } = useWorkspace();
  const accepted = review === 'accepted';
  return (
    <>
      <Button
        icon={Check}
        pressed={accepted}
        onPress={() => void edits.review(item, accepted ? 'unreviewed' : 'accepted', name)}
      >
        {accepted ? t('inspector.actions.accepted') : t('inspector.actions.accept')}
      </Button>
      {actor ? <MergeButton actor={actor} /> : null}
      <Button icon={X} onPress={() => void edits.review(item, 'rejected', name)}>
        {t('inspector.actions.reject')}
      </Button>
      <Button icon={Trash2} tone="danger" onPress={() => void edits.remove(item, name)}>
        {t('inspector.actions.delete')}
      </Button>
    </>
  );
}

/** A line of its own at the top of the timeline, or not; it changes nothing in the case. */
function PinButton({ actor: { id } }: { readonly actor: Actor }) {
  const { panels } = useWorkspace();
  const pinned = usePanels((state) => state.pinnedActors.includes(id));
  return (
    <Button icon={Pin} pressed={pinned} onPress={() => togglePins(panels, [id])}>
      {pinned ? t('inspector.actions.pinned') : t('inspector.actions.pin')}
    </Button>
  );
}

function MergeButton({ actor }: { readonly actor: Actor }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={Merge} onPress={() => setOpen(true)}>
        {t('inspector.actions.merge')}
      </Button>
      {open ? <MergeDialog actor={actor} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
