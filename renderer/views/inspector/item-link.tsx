/** Words that select another item when pressed. */
import type { ReactNode } from 'react';
import type { WindowView } from '#shared/contract/views.ts';
import type { ItemRef } from '#shared/derive/item-ref.ts';
import { t } from '#shared/i18n/text.ts';
import type { ActorId } from '#shared/model/ids.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { LinkButton } from '../../ui/button.tsx';

export function ItemLink({ item, children }: { readonly item: ItemRef; readonly children: ReactNode }) {
  const { selection } = useWorkspace();
  return <LinkButton onPress={() => selection.select('inspector', [item])}>{children}</LinkButton>;
}

interface ActorLinkProps {
  readonly id: ActorId;
  readonly whole: Pick<WindowView, 'actors'>;
}

export function ActorLink({ id, whole }: ActorLinkProps) {
  const actor = whole.actors.find((each) => each.id === id);
  return <ItemLink item={{ kind: 'actor', id }}>{actor?.name ?? t('inspector.deletedActor')}</ItemLink>;
}
