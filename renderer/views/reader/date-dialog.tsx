/** The dialog "Change publication date": shows which events would move before anything is changed. */
import { useState } from 'react';
import type { DateDifference } from '#shared/contract/articles.ts';
import { timeText } from '#shared/derive/date-text.ts';
import { errorWords } from '#shared/derive/error-words.ts';
import { t } from '#shared/i18n/text.ts';
import type { DateFormat } from '#shared/lib/date-format.ts';
import type { ArticleSummary } from '#shared/model/article.ts';
import { useQuery } from '../../api/use-query.ts';
import { useDateFormat } from '../../app/use-date-format.ts';
import { useCase, useWorkspace } from '../../app/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import { Skeleton } from '../../ui/states.tsx';
import './date-dialog.css';

export function DateDialog({ onClose }: { readonly onClose: () => void }) {
  const article = useCase((data) => data.article?.article ?? null);
  if (!article) return null;
  return (
    <Dialog title={t('reader.date.title')} onClose={onClose}>
      <DateForm article={article} onClose={onClose} />
    </Dialog>
  );
}

function DateForm({ article, onClose }: { readonly article: ArticleSummary; readonly onClose: () => void }) {
  const { edits } = useWorkspace();
  const format = useDateFormat();
  const [day, setDay] = useState(article.published);
  const changed = day !== null && day !== article.published;
  const save = async () => {
    if (day === null) return;
    const done = await edits.run('article.setPublished', { articleId: article.id, published: day });
    if (done) onClose();
  };
  return (
    <>
      <p>
        <RichText of="reader.date.countedFrom" parts={{ article: <strong>{article.title}</strong> }} />
      </p>
      <div className="date-field">
        <DayField label={t('reader.date.day')} format={format} day={day} onChange={setDay} />
      </div>
      {changed ? <Differences articleId={article.id} published={day} /> : null}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('reader.date.cancel')}</Button>
        <Button tone="strong" disabled={!changed} onPress={() => void save()}>
          {t('reader.date.change')}
        </Button>
      </div>
    </>
  );
}

interface DifferencesProps {
  readonly articleId: ArticleSummary['id'];
  readonly published: number;
}

function Differences({ articleId, published }: DifferencesProps) {
  const format = useDateFormat();
  const { data, failure } = useQuery('article.previewPublished', { articleId, published });
  if (failure) return <p className="field-note">{errorWords(failure).title}</p>;
  if (!data) return <Skeleton label={t('reader.date.working')} />;
  if (data.length === 0) return <p role="status">{t('reader.date.noChange')}</p>;
  return (
    <section aria-label={t('reader.date.changes')}>
      <h3 className="differences-title" role="status">
        {t('reader.date.events', { count: data.length })}
      </h3>
      <table className="differences figures">
        <thead>
          <tr>
            <th scope="col">{t('reader.date.event')}</th>
            <th scope="col">{t('reader.date.now')}</th>
            <th scope="col">{t('reader.date.then')}</th>
          </tr>
        </thead>
        <tbody>
          {data.map((difference) => (
            <tr key={difference.eventId}>
              <th scope="row">{difference.title}</th>
              <td>{sideText(difference, 'before', format)}</td>
              <td>{sideText(difference, 'after', format)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The status is named only where it changes too. */
function sideText(difference: DateDifference, side: 'before' | 'after', format: DateFormat): string {
  const { time, status } = difference[side];
  const sameStatus = difference.before.status === difference.after.status;
  const words = timeText(time, format);
  return sameStatus ? words : t(`reader.date.withStatus.${status}`, { time: words });
}
