/** The lower panel at the right: the open article with its marks, or the notes on the case. */
import { dayText } from '#shared/derive/date-text.ts';
import { shortWeekday } from '#shared/derive/weekday-names.ts';
import { figure } from '#shared/i18n/figure.ts';
import { t } from '#shared/i18n/text.ts';
import type { DateFormat } from '#shared/lib/date-format.ts';
import type { ArticleSummary } from '#shared/model/article.ts';
import { gradeText } from '#shared/model/grade.ts';
import { useQuery } from '../../api/use-query.ts';
import { useDateFormat } from '../../app/use-date-format.ts';
import { useCase, usePanels, useWorkspace, useWritable } from '../../app/workspace-context.ts';
import { LinkButton } from '../../ui/button.tsx';
import { EmptyState, Skeleton } from '../../ui/states.tsx';
import { TabPanel } from '../../ui/tab-panel.tsx';
import { ArticleBody } from './article-body.tsx';
import { basisWord } from './basis-words.ts';
import { NotesPage } from './notes-page.tsx';
import './reader.css';

export function ReaderPanel() {
  const { panels } = useWorkspace();
  const open = usePanels((state) => state.readerPage);
  const { data: noted } = useQuery('flag.list', {});
  const unseen = noted?.flags.filter(({ review }) => review === 'unreviewed').length ?? 0;
  return (
    <TabPanel
      label={t('reader.pages')}
      open={open}
      onOpen={(page) => panels.setState({ readerPage: page === 'notes' ? 'notes' : 'reader' })}
      pages={[
        { id: 'reader', title: t('reader.reader'), content: <ReaderPage /> },
        {
          id: 'notes',
          title: t('reader.notes'),
          note: unseen > 0 ? figure(unseen) : undefined,
          content: <NotesPage notes={noted?.flags ?? null} />,
        },
      ]}
    />
  );
}

function ReaderPage() {
  const content = useCase((data) => data.article);
  const empty = useCase((data) => data.status === 'ready' && data.articles.length === 0);
  if (empty) {
    return <EmptyState title={t('reader.noArticle')}>{t('reader.articleHere')}</EmptyState>;
  }
  if (!content) return <Skeleton label={t('reader.opening')} />;
  return (
    <article className="reader">
      <ArticleBody content={content} source={<ArticleSource article={content.article} />} />
    </article>
  );
}

function publishedText({ published, publishedBasis }: ArticleSummary, format: DateFormat): string {
  if (published === null) return t('reader.unknownDay');
  return t('reader.published', {
    weekday: shortWeekday(published),
    day: dayText(published, format),
    basis: basisWord(publishedBasis),
  });
}

function ArticleSource({ article }: { readonly article: ArticleSummary }) {
  const { panels, selection } = useWorkspace();
  const writable = useWritable();
  const format = useDateFormat();
  const { outlet, reliability, credibility } = article;
  return (
    <p className="reader-source figures">
      {outlet === null ? null : `${outlet} · `}
      {publishedText(article, format)}
      {writable ? (
        <>
          {' · '}
          <LinkButton onPress={() => panels.setState({ dialog: 'date' })}>
            {t('reader.changeDate')}
          </LinkButton>
        </>
      ) : null}
      {' · '}
      <LinkButton onPress={() => selection.clear()}>
        {t('reader.gradeAndDetails', { grade: gradeText(reliability, credibility) })}
      </LinkButton>
    </p>
  );
}
