/** The panel "Articles": what the case is made from. */
import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { dayText } from '#shared/derive/date-text.ts';
import { figure } from '#shared/i18n/figure.ts';
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
    <IconButton icon={Plus} label="Import articles" tone="quiet" disabled={!writable} onPress={openImport} />
  );
  return (
    <Panel title="Articles" note={articles.length > 0 ? figure(articles.length) : undefined} actions={plus}>
      {loading ? <Skeleton label="Reading the case" /> : null}
      {!loading && articles.length === 0 ? <NoArticles writable={writable} onImport={openImport} /> : null}
      <ul className="article-list">
        {listed.map((article) => (
          <ArticleRow key={article.id} article={article} />
        ))}
      </ul>
      {articles.length > MOST ? (
        <Button tone="quiet" onPress={() => panels.setState({ lower: 'tables', table: 'sources' })}>
          All {figure(articles.length)} in a table
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
      Import articles
    </Button>
  );
  return (
    <EmptyState title="No articles yet" action={action}>
      Paste a news text or choose files.
    </EmptyState>
  );
}

function ArticleRow({ article }: { readonly article: ArticleSummary }) {
  const { loader } = useWorkspace();
  const open = useCase((data) => data.article?.article.id === article.id);
  const format = useDateFormat();
  const published = article.published === null ? 'no date' : dayText(article.published, format);
  return (
    <li>
      <button
        type="button"
        className="article-row"
        aria-current={open}
        onClick={() => void loader.openArticle(article.id)}
      >
        <span className="article-title">{article.title || 'Untitled'}</span>
        <span className="article-facts figures">
          {published} · {article.eventCount} {article.eventCount === 1 ? 'event' : 'events'}
          <abbr className="grade" title="Grade of source and information (Admiralty)">
            {gradeText(article.reliability, article.credibility)}
          </abbr>
        </span>
      </button>
    </li>
  );
}
