/** The grade of an article: how reliable its source is, which all articles of the source share, and how credible it is. */
import { CREDIBILITIES, credibilityWord, reliabilityWord } from '#shared/derive/grade-words.ts';
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
      <Fact name="Source" field="reliability">
        <ChoiceButton
          label="Reliability of the source"
          value={reliability}
          groups={[{ title: 'Reliability of the source', options: Reliability.options }]}
          wordOf={reliabilityWord}
          disabled={disabled}
          className="editable"
          onChange={(chosen) =>
            void edit('article.setGrade', { articleId: id, reliability: chosen, credibility }, 'reliability')
          }
        />
        <SharedNote article={article} />
      </Fact>
      <Fact name="Information" field="credibility">
        <ChoiceButton
          label="Credibility of the information"
          value={String(credibility) as (typeof CREDIBILITIES)[number]}
          groups={[{ title: 'Credibility of the information', options: CREDIBILITIES }]}
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
  if (outlet === null) return <span className="basis">Without an outlet it is graded for itself alone.</span>;
  const shared =
    others === 0
      ? 'later articles'
      : others === 1
        ? 'its other article in the case'
        : `its ${others} other articles in the case`;
  return (
    <span className="basis">
      Reliability is that of {outlet}: shared with {shared}.
    </span>
  );
}
