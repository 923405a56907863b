/** The grade of an article: how reliable its source is, which all articles of the source share, and how credible it is. */
import { CREDIBILITIES, credibilityWord, reliabilityWord } from '#shared/derive/grade-words.ts';
import { t } from '#shared/i18n/text.ts';
import { Reliability } from '#shared/model/grade.ts';
import { useCase, useWritable } from '../../app/workspace-context.ts';
import { ChoiceButton } from '../../ui/choice-button.tsx';
import type { ArticleProps } from './article-details.tsx';
import { Fact } from './fact.tsx';
import { useEdit } from './use-edit.ts';

export function ArticleGrade({ article }: ArticleProps) {
  const edit = useEdit();
  const disabled = !useWritable();
  const { id, reliability, credibility } = article;
  return (
    <>
      <Fact name={t('inspector.facts.source')} field="reliability">
        <ChoiceButton
          label={t('inspector.article.reliability')}
          value={reliability}
          groups={[{ title: t('inspector.article.reliability'), options: Reliability.options }]}
          wordOf={reliabilityWord}
          disabled={disabled}
          className="editable"
          onChange={(chosen) =>
            void edit('article.setGrade', { articleId: id, reliability: chosen, credibility }, 'reliability')
          }
        />
        <SharedNote article={article} />
      </Fact>
      <Fact name={t('inspector.facts.information')} field="credibility">
        <ChoiceButton
          label={t('inspector.article.credibility')}
          value={String(credibility) as (typeof CREDIBILITIES)[number]}
          groups={[{ title: t('inspector.article.credibility'), options: CREDIBILITIES }]}
          wordOf={(each) => credibilityWord(Number(each))}
          disabled={disabled}
          className="editable"
          onChange={(chosen) =>
            void edit(
              'article.setGrade',
              { articleId: id, reliability, credibility: Number(chosen) },
              'credibility',
            )
          }
        />
      </Fact>
    </>
  );
}

function SharedNote({ article: { id, outlet } }: ArticleProps) {
  const others = useCase(({ articles }) =>
    outlet === null ? 0 : articles.filter((each) => each.outlet === outlet && each.id !== id).length,
  );
  return <span className="basis">{sharedWords(outlet, others)}</span>;
}

function sharedWords(outlet: string | null, others: number): string {
  if (outlet === null) return t('inspector.article.gradedAlone');
  return others === 0
    ? t('inspector.article.sharedLater', { outlet })
    : t('inspector.article.sharedNow', { outlet, count: others });
}
