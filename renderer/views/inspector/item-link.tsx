/** Words that select another item when pressed. */
import type { ReactNode } from 'react';
import type { ItemRef } from '#shared/derive/item-ref.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { LinkButton } from '../../ui/button.tsx';

export function ItemLink({ item, children }: { readonly item: ItemRef; readonly children: ReactNode }) {
  const { selection } = useWorkspace();
  return <LinkButton onPress={() => selection.select('inspector', [item])}>{children}</LinkButton>;
}
