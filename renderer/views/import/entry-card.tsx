/** One document of an import: what it is, its title and date, how far it is and how it ended. */
import { X } from 'lucide-react';
import { useDateFormat } from '../../app/use-date-format.ts';
import { IconButton } from '../../ui/button.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/fields.tsx';
import type { ImportEntry, ImportSession } from './import-session.ts';
import { dateNote, phaseText, warningsOf } from './import-words.ts';

interface EntryCardProps {
  readonly entry: ImportEntry;
  readonly session: ImportSession;
}

export function EntryCard({ entry, session }: EntryCardProps) {
  const working = entry.phase === 'reading' || entry.phase === 'importing';
  return (
    <section className="entry" data-phase={entry.phase} aria-label={entry.name}>
      <header className="entry-head">
        <strong>{entry.name}</strong>
        <span className="entry-phase" role="status">
          {phaseText(entry)}
        </span>
        {entry.phase === 'ready' || entry.phase === 'failed' ? (
          <IconButton
            icon={X}
            label={`Leave out ${entry.name}`}
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

/** Without a value the bar says only that something is being done. */
const fraction = ({ progress }: ImportEntry) =>
  progress === null ? {} : { value: progress.done, max: progress.total };

function EntryFields({ entry, session }: EntryCardProps) {
  const format = useDateFormat();
  return (
    <>
      <div className="entry-fields">
        <Field label="Title" value={entry.title} onChange={(title) => session.change(entry.key, { title })} />
        <DayField
          label="Publication date"
          format={format}
          day={entry.published}
          note={dateNote(entry, format)}
          onChange={(published) => session.change(entry.key, { published })}
        />
      </div>
      {warningsOf(entry).map((warning) => (
        <p className="field-note" key={warning}>
          {warning}
        </p>
      ))}
      <p className="entry-excerpt">{entry.preview?.text.slice(0, 400)}</p>
    </>
  );
}
