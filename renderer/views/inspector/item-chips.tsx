/** Chips below a title: status, the grade of the articles, how sure the item is, what an analyst has said of it. */
import { Button as AriaButton } from 'react-aria-components';
import { confidenceLevel } from '#shared/derive/confidence.ts';
import { gradeSentence } from '#shared/derive/grade-words.ts';
import { lineOf } from '#shared/derive/marks.ts';
import { reportsOf } from '#shared/derive/reported.ts';
import { reviewWord, statusWord } from '#shared/derive/words.ts';
import { t } from '#shared/i18n/text.ts';
import type { Evidence } from '#shared/model/event.ts';
import { gradeText } from '#shared/model/grade.ts';
import type { ArticleId } from '#shared/model/ids.ts';
import type { Author, ReviewState } from '#shared/model/review.ts';
import type { RelationStatus } from '#shared/model/vocabulary.ts';
import { useCase, useWorkspace, useWritable } from '../../app/workspace-context.ts';
import { ChoiceButton } from '../../ui/choice-button.tsx';
import { LineSample } from '../../ui/line-sample.tsx';

interface StatusChipProps<T extends RelationStatus> {
  readonly status: T;
  readonly options: readonly T[];
  readonly onChange: (status: T) => void;
}

export const StatusChip = <T extends RelationStatus>({ status, options, onChange }: StatusChipProps<T>) => (
  <span data-field="status">
    <ChoiceButton
      label={t('inspector.status')}
      value={status}
      groups={[{ options }]}
      wordOf={statusWord}
      markOf={(each) => <LineSample line={lineOf(each)} />}
      disabled={!useWritable()}
      onChange={onChange}
    />
  </span>
);

/** One for each article that says it; pressing shows the article, where the grade can be changed. */
export function GradeChip({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const articles = useCase((data) => data.articles);
  const { loader, selection } = useWorkspace();
  const show = async (id: ArticleId) => {
    await loader.openArticle(id);
    selection.clear();
  };
  return reportsOf(evidence, articles).map(({ article: { id, title, reliability, credibility } }) => (
    <AriaButton
      key={id}
      className="chip figures"
      aria-label={t('inspector.showGraded', { grade: gradeSentence(reliability, credibility), title })}
      onPress={() => void show(id)}
    >
      {gradeText(reliability, credibility)}
    </AriaButton>
  ));
}

export const ConfidenceChip = ({ confidence }: { readonly confidence: number }) => (
  <span className="chip">{t(`inspector.confidence.${confidenceLevel(confidence)}`)}</span>
);

interface Reviewed {
  readonly review: ReviewState;
  readonly origin: Author;
}

export const ReviewChip = ({ item }: { readonly item: Reviewed }) => (
  <span className="chip" data-review={item.review}>
    {item.review === 'unreviewed' && item.origin === 'analyst'
      ? t('inspector.changedByYou')
      : reviewWord(item.review)}
  </span>
);
