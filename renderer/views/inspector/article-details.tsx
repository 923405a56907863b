/** The open article in the inspector while nothing is selected: what it is, its grade, its date. */
import { dayText } from '#shared/derive/date-text.ts';
import { t } from '#shared/i18n/text.ts';
import type { ArticleSummary } from '#shared/model/article.ts';
import { useDateFormat } from '../../app/use-date-format.ts';
import { useWorkspace, useWritable } from '../../app/workspace-context.ts';
import { EditableText } from '../../ui/editable-text.tsx';
import { EditableValue, plainly } from '../../ui/editable-value.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import { basisWord } from '../reader/basis-words.ts';
import { ArticleGrade } from './article-grade.tsx';
import { Fact } from './fact.tsx';
import { OutletField } from './outlet-field.tsx';
import { useEdit } from './use-edit.ts';

export interface ArticleProps {
  readonly article: ArticleSummary;
}

export const titleOf = (title: string): string => title || t('inspector.article.untitled');

export function ArticleDetails({ article }: ArticleProps) {
  const edit = useEdit();
  const writable = useWritable();
  const { id, title, url, eventCount, extractorVersion } = article;
  return (
    <>
      <p className="inspector-hint">
        <RichText of="inspector.openArticle" parts={{ lead: <strong /> }} />
      </p>
      <h3 className="inspector-title" data-field="title">
        <EditableText
          label={t('inspector.article.title')}
          value={titleOf(title)}
          disabled={!writable}
          onSave={(text) => edit('article.setTitle', { articleId: id, title: text }, 'title')}
        />
      </h3>
      <dl className="facts">
        <Fact name={t('inspector.facts.outlet')} field="outlet">
          <OutletField article={article} />
        </Fact>
        <Fact name={t('inspector.facts.published')} field="published">
          <PublishedField article={article} />
        </Fact>
        <ArticleGrade article={article} />
        {url === null ? null : <Fact name={t('inspector.facts.address')}>{url}</Fact>}
        <Fact name={t('inspector.facts.holds')}>
          {t('inspector.article.holds', { count: eventCount, version: extractorVersion })}
        </Fact>
      </dl>
    </>
  );
}

function PublishedField({ article }: ArticleProps) {
  const { panels } = useWorkspace();
  const writable = useWritable();
  const format = useDateFormat();
  const { published, publishedBasis } = article;
  const shown =
    published === null
      ? t('inspector.article.notKnown')
      : t('inspector.article.published', {
          day: dayText(published, format),
          basis: basisWord(publishedBasis),
        });
  if (!writable) return shown;
  return (
    <EditableValue
      label={t('inspector.facts.published')}
      shown={plainly(shown)}
      onPress={() => panels.setState({ dialog: 'date' })}
    />
  );
}
