/** Shows a sentence in the reader; what is selected stays selected. */
import type { ArticleId, SentenceId } from '#shared/model/ids.ts';
import { useWorkspace } from '../../app/workspace-context.ts';

export function useShowSentence(): (articleId: ArticleId, sentenceId?: SentenceId) => Promise<void> {
  const { loader, selection, panels } = useWorkspace();
  return async (articleId, sentenceId) => {
    panels.setState({ readerPage: 'reader' });
    await loader.openArticle(articleId);
    selection.select('inspector', selection.getState().items, sentenceId);
  };
}
