/** One document of an import: what it is, its title, date and outlet, how far it is and how it ended. */
import { Check, CircleAlert, Copy, type LucideIcon, X } from 'lucide-react';
import { outletsOf } from '#shared/derive/outlets.ts';
import { t } from '#shared/i18n/text.ts';
import { useDateFormat } from '../../app/use-date-format.ts';
import { useCase } from '../../app/workspace-context.ts';
import { ICON, IconButton, LinkButton } from '../../ui/button.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/fields.tsx';
import type { ImportEntry, ImportSession } from './import-session.ts';
import { dateNote, type EntryResult, phaseText, resultOf, warningsOf } from './import-words.ts';

interface EntryProps {
  readonly entry: ImportEntry;
  readonly session: ImportSession;
}

interface EntryCardProps extends EntryProps {
  /** Leads to the article that it has become, or that was there before. */
  readonly onShow: (entry: ImportEntry) => void;
}

export function EntryCard({ entry, session, onShow }: EntryCardProps) {
  const working = entry.phase === 'reading' || entry.phase === 'importing';
  return (
    <section className="entry" data-phase={entry.phase} aria-label={entry.name}>
      <header className="entry-head">
        <ResultMark result={resultOf(entry)} />
        <strong>{entry.name}</strong>
        <span className="entry-phase" role="status">
          {phaseText(entry)}
        </span>
        {entry.outcome ? (
          <LinkButton label={t('imports.showArticle', { name: entry.name })} onPress={() => onShow(entry)}>
            {t('imports.showIt')}
          </LinkButton>
        ) : null}
        {entry.phase === 'ready' || entry.phase === 'failed' ? (
          <IconButton
            icon={X}
            label={t('imports.leaveOut', { name: entry.name })}
            tone="quiet"
            onPress={() => session.remove(entry.key)}
          />
        ) : null}
      </header>
      {working ? <progress className="progress" aria-label={phaseText(entry)} {...fraction(entry)} /> : null}
      {entry.phase === 'ready' ? <EntryFields entry={entry} session={session} /> : null}
    </section>
  );
}

const MARKS: Readonly<Record<EntryResult, LucideIcon>> = {
  added: Check,
  duplicate: Copy,
  refused: CircleAlert,
};

function ResultMark({ result }: { readonly result: EntryResult | null }) {
  const Icon = result && MARKS[result];
  return Icon ? (
    <span className="entry-mark" data-result={result}>
      <Icon {...ICON} />
    </span>
  ) : null;
}

/** Without a value the bar says only that something is being done. */
const fraction = ({ progress }: ImportEntry) =>
  progress === null ? {} : { value: progress.done, max: progress.total };

function EntryFields({ entry, session }: EntryProps) {
  const format = useDateFormat();
  const articles = useCase((data) => data.articles);
  const { key, title, outlet, published, preview } = entry;
  return (
    <>
      <div className="entry-fields">
        <Field
          label={t('imports.articleTitle')}
          value={title}
          maxLength={1000}
          onChange={(text) => session.change(key, { title: text })}
        />
        <DayField
          label={t('imports.published')}
          format={format}
          day={published}
          note={dateNote(entry, format)}
          onChange={(day) => session.change(key, { published: day })}
        />
        <Field
          label={t('imports.outlet')}
          value={outlet}
          maxLength={200}
          suggestions={outletsOf(articles)}
          placeholder={t('imports.notNamed')}
          onChange={(text) => session.change(key, { outlet: text })}
        />
      </div>
      {warningsOf(entry).map((warning) => (
        <p className="field-note" key={warning}>
          {warning}
        </p>
      ))}
      <p className="entry-excerpt">{preview?.text.slice(0, 400)}</p>
    </>
  );
}
