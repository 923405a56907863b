/** The panel "Reader": the open article, with the words that actors and events come from. */
import { dayText } from '#shared/derive/date-text.ts';
import type { DateFormat } from '#shared/lib/date-format.ts';
import { weekdayOf } from '#shared/lib/day.ts';
import type { ArticleSummary } from '#shared/model/article.ts';
import { gradeText } from '#shared/model/grade.ts';
import { useDateFormat } from '../../app/use-date-format.ts';
import { useCase, useWorkspace, useWritable } from '../../app/workspace-context.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { EmptyState, Skeleton } from '../../ui/states.tsx';
import { ArticleBody } from './article-body.tsx';
import { basisWord } from './basis-words.ts';
import './reader.css';

export function ReaderPanel() {
  const content = useCase((data) => data.article);
  const empty = useCase((data) => data.status === 'ready' && data.articles.length === 0);
  if (empty) {
    return (
      <Panel title="Reader">
        <EmptyState title="No article yet">
          The text of an article appears here, with every claim marked in it.
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel title="Reader" note={content?.article.outlet ?? undefined}>
      {content ? (
        <article className="reader">
          <ArticleHead article={content.article} />
          <ArticleBody content={content} />
        </article>
      ) : (
        <Skeleton label="Opening the article" />
      )}
    </Panel>
  );
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const publishedText = (article: ArticleSummary, format: DateFormat): string =>
  article.published === null
    ? 'Publication day unknown'
    : `Published ${WEEKDAYS[weekdayOf(article.published) - 1]} ${dayText(article.published, format)}, ${basisWord(article.publishedBasis)}`;

function ArticleHead({ article }: { readonly article: ArticleSummary }) {
  const { panels } = useWorkspace();
  const writable = useWritable();
  const format = useDateFormat();
  return (
    <header className="reader-head">
      <h3 className="reader-title">{article.title}</h3>
      <p className="reader-source figures">
        {publishedText(article, format)} · grade {gradeText(article.reliability, article.credibility)}
        {writable ? (
          <>
            {' · '}
            <LinkButton onPress={() => panels.setState({ dialog: 'date' })}>change date…</LinkButton>
          </>
        ) : null}
      </p>
    </header>
  );
}
