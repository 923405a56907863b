/** Selects an item and shows the sentence that says it in the reader. */
import type { ItemRef } from '#shared/derive/item-ref.ts';
import type { Evidence } from '#shared/model/event.ts';
import { useWorkspace } from '../../app/workspace-context.ts';

export function useShowEvidence(): (item: ItemRef, evidence: readonly Evidence[]) => Promise<void> {
  const { loader, selection, panels } = useWorkspace();
  return async (item, [first]) => {
    panels.setState({ readerPage: 'reader', drawer: true });
    if (first) await loader.openArticle(first.articleId);
    selection.select('graph', [item], first?.sentenceId);
  };
}
