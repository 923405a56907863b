/** The open article in the inspector while nothing is selected: what it is, its grade, its date. */
import { dayText } from '#shared/derive/date-text.ts';
import type { ArticleSummary } from '#shared/model/article.ts';
import { useDateFormat } from '../../app/use-date-format.ts';
import { useWorkspace, useWritable } from '../../app/workspace-context.ts';
import { EditableText } from '../../ui/editable-text.tsx';
import { EditableValue, plainly } from '../../ui/editable-value.tsx';
import { basisWord } from '../reader/basis-words.ts';
import { ArticleGrade } from './article-grade.tsx';
import { Fact } from './fact.tsx';
import { OutletField } from './outlet-field.tsx';
import { useEdit } from './use-edit.ts';

export interface ArticleProps {
  readonly article: ArticleSummary;
}

export function ArticleDetails({ article }: ArticleProps) {
  const edit = useEdit();
  const writable = useWritable();
  const { id, title, url, eventCount, extractorVersion } = article;
  return (
    <>
      <p className="inspector-hint">
        <strong>Nothing selected.</strong> Choose an actor, a line, an event or a sentence to see where it
        comes from. Here is the open article.
      </p>
      <h3 className="inspector-title" data-field="title">
        <EditableText
          label="Article title"
          value={title || 'Untitled'}
          disabled={!writable}
          onSave={(text) => edit('article.setTitle', { articleId: id, title: text }, 'title')}
        />
      </h3>
      <dl className="facts">
        <Fact name="Outlet" field="outlet">
          <OutletField article={article} />
        </Fact>
        <Fact name="Published" field="published">
          <PublishedField article={article} />
        </Fact>
        <ArticleGrade article={article} />
        {url === null ? null : <Fact name="Address">{url}</Fact>}
        <Fact name="Holds">
          {eventCount} {eventCount === 1 ? 'event' : 'events'}, as version {extractorVersion} reads it
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
    published === null ? 'not known' : `${dayText(published, format)}, ${basisWord(publishedBasis)}`;
  if (!writable) return shown;
  return (
    <EditableValue
      label="Published"
      shown={plainly(shown)}
      onPress={() => panels.setState({ dialog: 'date' })}
    />
  );
}
