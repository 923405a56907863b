/** A text that becomes a field in its own place when it is pressed: Enter keeps, Escape drops, leaving the field keeps. */
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { EditableValue, plainly, type ShownValue, ValueText } from './editable-value.tsx';
import './editable.css';

interface EditableTextProps {
  /** Read out, e.g. "Title". */
  readonly label: string;
  readonly value: string;
  /** Until it has settled, the new text stands there. */
  readonly onSave: (value: string) => Promise<unknown>;
  readonly disabled?: boolean;
  /** What is shown instead of the value when the words differ from what is edited. */
  readonly shown?: ShownValue;
  /** A note below the field while it is edited. */
  readonly noteFor?: (draft: string) => ReactNode;
  /** Whether an empty text is a value. */
  readonly mayBeEmpty?: boolean;
  /** A draft that does not fit is not kept: Enter leaves the field open, leaving the field drops it. */
  readonly fits?: (draft: string) => boolean;
  /** Set when a command asks to edit it; `onAsked` hears that it has been opened. */
  readonly asked?: boolean;
  readonly onAsked?: () => void;
}

export function EditableText(props: EditableTextProps) {
  const { draft, setDraft, button, close } = useDraft(props);
  const [saving, setSaving] = useState<string | null>(null);
  const { label, value, onSave, mayBeEmpty = false, fits, disabled } = props;
  const save = (byKey: boolean) => {
    const text = (draft ?? '').replace(/\s*\n\s*/g, ' ').trim();
    const isFit = text === value || (fits?.(text) ?? true);
    if (!isFit && byKey) return false;
    close(byKey);
    if (!isFit || text === value || (text === '' && !mayBeEmpty)) return true;
    setSaving(text);
    void onSave(text).finally(() => setSaving(null));
    return true;
  };
  if (draft !== null) return <Editor {...props} draft={draft} {...{ setDraft, save, close }} />;
  const shown = props.shown ?? plainly(saving ?? value);
  if (disabled) {
    return (
      <span className="editable-text">
        <ValueText shown={shown} />
      </span>
    );
  }
  return <EditableValue ref={button} label={label} shown={shown} onPress={() => setDraft(value)} />;
}

/** The text that is being written, null while none is; the button has the focus again when a key has ended it. */
function useDraft({ asked, onAsked, value, disabled }: EditableTextProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const endedByKey = useRef(false);
  useEffect(() => {
    if (!asked) return;
    if (!disabled) setDraft(value);
    onAsked?.();
  }, [asked, onAsked, value, disabled]);
  useEffect(() => {
    if (draft === null && endedByKey.current) button.current?.focus();
    endedByKey.current = false;
  }, [draft]);
  const close = (byKey: boolean) => {
    endedByKey.current = byKey;
    setDraft(null);
  };
  return { draft, setDraft, button, close };
}

const focusAndSelect = (field: HTMLTextAreaElement | null): void => {
  field?.focus();
  field?.select();
};

interface EditorProps extends EditableTextProps {
  readonly draft: string;
  readonly setDraft: (draft: string) => void;
  /** False when the draft does not fit and stays open. */
  readonly save: (byKey: boolean) => boolean;
  readonly close: (byKey: boolean) => void;
}

function Editor({ label, noteFor, fits, draft, setDraft, save, close }: EditorProps) {
  const id = useId();
  const [refused, setRefused] = useState(false);
  const isFaulty = refused && !(fits?.(draft) ?? true);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') close(true);
    else setRefused(!save(true));
  };
  return (
    <span className="editor">
      <textarea
        className="editor-field"
        rows={1}
        aria-label={label}
        aria-describedby={id}
        aria-invalid={isFaulty}
        value={draft}
        // The person has just asked to edit this very text.
        ref={focusAndSelect}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => save(false)}
      />
      <span
        className="editor-note figures"
        id={id}
        aria-live="polite"
        data-tone={isFaulty ? 'failed' : 'plain'}
      >
        {noteFor?.(draft)}
      </span>
    </span>
  );
}
