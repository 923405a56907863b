/** What an analyst can do with an item: accept it, reject it, delete it. */
import { Check, Trash2, X } from 'lucide-react';
import type { ItemRef } from '#shared/derive/item-ref.ts';
import type { ReviewState } from '#shared/model/review.ts';
import { useWorkspace, useWritable } from '../../app/workspace-context.ts';
import { Button } from '../../ui/button.tsx';

interface ItemActionsProps {
  readonly item: ItemRef;
  readonly review: ReviewState;
  readonly name: string;
}

export function ItemActions({ item, review, name }: ItemActionsProps) {
  const { edits } = useWorkspace();
  if (!useWritable()) return null;
  const accepted = review === 'accepted';
  return (
    <div className="inspector-actions">
      <Button
        icon={Check}
        pressed={accepted}
        onPress={() => void edits.review(item, accepted ? 'unreviewed' : 'accepted', name)}
      >
        {accepted ? 'Accepted' : 'Accept'}
      </Button>
      <Button icon={X} onPress={() => void edits.review(item, 'rejected', name)}>
        Reject
      </Button>
      <Button icon={Trash2} tone="danger" onPress={() => void edits.remove(item, name)}>
        Delete
      </Button>
    </div>
  );
}
