/** The panel "Articles": what the case is made from. */
import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { counted } from '#shared/derive/counted.ts';
import { dayText } from '#shared/derive/date-text.ts';
import { figure } from '#shared/i18n/figure.ts';
import { t } from '#shared/i18n/text.ts';
import type { ArticleSummary } from '#shared/model/article.ts';
import { gradeText } from '#shared/model/grade.ts';
import type { ArticleId } from '#shared/model/ids.ts';
import { useDateFormat } from '../../app/use-date-format.ts';
import { useCase, useWorkspace, useWritable } from '../../app/workspace-context.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { EmptyState, Skeleton } from '../../ui/states.tsx';
import './articles.css';

export function ArticlesPanel() {
  const { panels } = useWorkspace();
  const articles = useCase((data) => data.articles);
  const loading = useCase((data) => data.status === 'loading');
  const openId = useCase((data) => data.article?.article.id ?? null);
  const listed = useMemo(() => listedOf(articles, openId), [articles, openId]);
  const writable = useWritable();
  const openImport = () => panels.setState({ dialog: 'import' });
  const plus = (
    <IconButton
      icon={Plus}
      label={t('articles.import')}
      tone="quiet"
      disabled={!writable}
      onPress={openImport}
    />
  );
  return (
    <Panel
      title={t('articles.title')}
      note={articles.length > 0 ? figure(articles.length) : undefined}
      actions={plus}
    >
      {loading ? <Skeleton label={t('articles.reading')} /> : null}
      {!loading && articles.length === 0 ? <NoArticles writable={writable} onImport={openImport} /> : null}
      <ul className="article-list">
        {listed.map((article) => (
          <ArticleRow key={article.id} article={article} />
        ))}
      </ul>
      {articles.length > MOST ? (
        <Button tone="quiet" onPress={() => panels.setState({ lower: 'tables', table: 'sources' })}>
          {t('articles.allInTable', { count: articles.length })}
        </Button>
      ) : null}
    </Panel>
  );
}

/** More are looked through in a table. */
const MOST = 200;

/** The first ones, and the one that is open. */
function listedOf(articles: readonly ArticleSummary[], openId: ArticleId | null): readonly ArticleSummary[] {
  const first = articles.slice(0, MOST);
  const open = articles.find(({ id }) => id === openId);
  return open && !first.includes(open) ? [open, ...first] : first;
}

interface NoArticlesProps {
  readonly writable: boolean;
  readonly onImport: () => void;
}

function NoArticles({ writable, onImport }: NoArticlesProps) {
  const action = (
    <Button tone="strong" disabled={!writable} onPress={onImport}>
      {t('articles.import')}
    </Button>
  );
  return (
    <EmptyState title={t('articles.none')} action={action}>
      {t('articles.noneAdvice')}
    </EmptyState>
  );
}

function ArticleRow({ article }: { readonly article: ArticleSummary }) {
  const { loader } = useWorkspace();
  const open = useCase((data) => data.article?.article.id === article.id);
  const format = useDateFormat();
  const published = article.published === null ? t('articles.noDate') : dayText(article.published, format);
  return (
    <li>
      <button
        type="button"
        className="article-row"
        aria-current={open}
        onClick={() => void loader.openArticle(article.id)}
      >
        <span className="article-title">{article.title || t('articles.untitled')}</span>
        <span className="article-facts figures">
          {published} · {counted(article.eventCount, 'event')}
          <abbr className="grade" title={t('articles.grade')}>
            {gradeText(article.reliability, article.credibility)}
          </abbr>
        </span>
      </button>
    </li>
  );
}
