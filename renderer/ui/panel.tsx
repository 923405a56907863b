/** A panel of the window: a named region with a header, its actions and its contents. */
import { type ReactNode, useId } from 'react';

interface PanelProps {
  readonly title: string;
  /** Beside the title, e.g. "16 of 26 events". */
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function Panel({ title, note, actions, children }: PanelProps) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <header className="panel-head">
        <h2 className="panel-title" id={id}>
          {title}
        </h2>
        {note ? <span className="panel-note figures">{note}</span> : null}
        <div className="panel-actions">{actions}</div>
      </header>
      <div className="panel-body">{children}</div>
    </section>
  );
}
