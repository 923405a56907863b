/** Which articles say an item, and what was noted while reading those words. */

import { noteKindWord } from '#shared/derive/note-words.ts';
import { notesOn } from '#shared/derive/noted.ts';
import { type Report, reportsOf } from '#shared/derive/reported.ts';
import { t } from '#shared/i18n/text.ts';
import type { Evidence } from '#shared/model/event.ts';
import { gradeText } from '#shared/model/grade.ts';
import { useQuery } from '../../api/use-query.ts';
import { useCase, useWorkspace } from '../../app/workspace-context.ts';
import { LinkButton } from '../../ui/button.tsx';
import { NoteMark } from '../reader/note-mark.tsx';
import { Fact } from './fact.tsx';
import { useShowSentence } from './use-show-sentence.ts';

interface ReportedFactsProps {
  readonly evidence: readonly Evidence[];
}

export function ReportedFacts({ evidence }: ReportedFactsProps) {
  const articles = useCase((data) => data.articles);
  const reports = reportsOf(evidence, articles);
  if (reports.length === 0) return null;
  return (
    <>
      <Fact name={t('inspector.facts.reportedBy')}>
        {reports.map((report) => (
          <ReportLine key={report.article.id} report={report} />
        ))}
      </Fact>
      {reports.map(({ article }) => (
        <NotedFact key={article.id} articleId={article.id} evidence={evidence} />
      ))}
    </>
  );
}

function ReportLine({ report: { article, sentenceIds } }: { readonly report: Report }) {
  const show = useShowSentence();
  const { id, title, outlet, reliability, credibility } = article;
  const count = sentenceIds.length;
  return (
    <span className="part">
      <LinkButton label={showLabel(outlet, title)} onPress={() => void show(id, sentenceIds[0])}>
        {outlet ?? title}
      </LinkButton>
      <span className="aside figures">
        {gradeText(reliability, credibility)} · {t('inspector.reports.sentences', { count })}
      </span>
    </span>
  );
}

const showLabel = (outlet: string | null, title: string): string =>
  outlet === null
    ? t('inspector.reports.showArticle', { title })
    : t('inspector.reports.show', { outlet, title });

interface NotedFactProps extends ReportedFactsProps {
  readonly articleId: Evidence['articleId'];
}

function NotedFact({ articleId, evidence }: NotedFactProps) {
  const { panels } = useWorkspace();
  const { data } = useQuery('flag.list', { articleId });
  const notes = notesOn(evidence, data?.flags ?? []);
  if (notes.length === 0) return null;
  return (
    <Fact name={t('inspector.facts.noted')}>
      {notes.map(({ id, kind, note }) => (
        <span className="noted" key={id}>
          <NoteMark kind={kind} />
          <LinkButton onPress={() => panels.setState({ readerPage: 'notes', askedNote: id })}>
            {noteKindWord(kind)}: {note}
          </LinkButton>
        </span>
      ))}
    </Fact>
  );
}
