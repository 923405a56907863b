/** What can be done with the open article: read it anew with the present extractor, or take it out of the case. */
import { RefreshCw, Square, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { t } from '#shared/i18n/text.ts';
import { newJobId } from '../../api/job-id.ts';
import { useWorkspace, useWritable } from '../../app/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { keepFocus } from '../../ui/keep-focus.ts';
import { type ArticleProps, titleOf } from './article-details.tsx';
import { FRAME } from './use-focus-guard.ts';

export function ArticleActions({ article }: ArticleProps) {
  const { edits } = useWorkspace();
  const { id, title } = article;
  const { isReading, read, stop } = useReading(article);
  if (!useWritable()) return null;
  const remove = () =>
    edits.run('article.delete', { articleId: id }, t('inspector.article.deleted', { title: titleOf(title) }));
  return (
    <div className="inspector-actions" data-field="actions">
      {isReading ? (
        <>
          <Button icon={Square} onPress={stop}>
            {t('inspector.article.stop')}
          </Button>
          <span className="aside" role="status">
            {t('inspector.article.reading')}
          </span>
        </>
      ) : (
        <>
          <Button icon={RefreshCw} onPress={() => void read()}>
            {t('inspector.article.reextract')}
          </Button>
          <Button icon={Trash2} tone="danger" onPress={() => void remove()}>
            {t('inspector.article.delete')}
          </Button>
        </>
      )}
    </div>
  );
}

/** What an analyst has corrected stays; the rest is found anew. */
function useReading({ id, title }: ArticleProps['article']) {
  const { edits, client } = useWorkspace();
  const [jobId, setJobId] = useState<string | null>(null);
  return {
    isReading: jobId !== null,
    async read() {
      const job = newJobId();
      setJobId(job);
      await edits.run(
        'article.reextract',
        { articleId: id, jobId: job },
        t('inspector.article.readAnew', { title: titleOf(title) }),
      );
      setJobId(null);
      await keepFocus(FRAME, 'actions');
    },
    stop() {
      if (jobId !== null) void client.call('job.cancel', { jobId });
    },
  };
}
