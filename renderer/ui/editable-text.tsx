/** A text that becomes a field when it is pressed: Enter keeps, Escape drops, leaving the field keeps. */
import { Pencil } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';

interface EditableTextProps {
  /** Read out, e.g. "Title". */
  readonly label: string;
  readonly value: string;
  readonly onSave: (value: string) => void;
  readonly disabled?: boolean;
  /** What is shown instead of the value when the words differ from what is edited. */
  readonly shown?: ReactNode;
  /** A note below the field while it is edited. */
  readonly noteFor?: (draft: string) => ReactNode;
  /** Whether an empty text is a value. */
  readonly mayBeEmpty?: boolean;
  /** Set when a command asks to edit it; `onAsked` hears that it has been opened. */
  readonly asked?: boolean;
  readonly onAsked?: () => void;
}

export function EditableText(props: EditableTextProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const { asked, onAsked, value, disabled } = props;
  useEffect(() => {
    if (!asked) return;
    if (!disabled) setDraft(value);
    onAsked?.();
  }, [asked, onAsked, value, disabled]);
  if (draft !== null) return <Editor {...props} draft={draft} setDraft={setDraft} />;
  const shown = props.shown ?? props.value;
  if (props.disabled) return <span>{shown}</span>;
  return (
    <AriaButton className="editable" onPress={() => setDraft(props.value)}>
      <span className="visually-hidden">{props.label}: </span>
      <span>{shown}</span>
      <span className="visually-hidden">. Change</span>
      <Pencil size={12} strokeWidth={1.75} aria-hidden className="editable-pencil" />
    </AriaButton>
  );
}

const focusAndSelect = (input: HTMLInputElement | null): void => {
  input?.focus();
  input?.select();
};

interface EditorProps extends EditableTextProps {
  readonly draft: string;
  readonly setDraft: (draft: string | null) => void;
}

function Editor({ label, value, onSave, noteFor, mayBeEmpty = false, draft, setDraft }: EditorProps) {
  const save = () => {
    const text = draft.trim();
    setDraft(null);
    if (text !== value && (text !== '' || mayBeEmpty)) onSave(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') save();
    if (event.key === 'Escape') {
      event.stopPropagation();
      setDraft(null);
    }
  };
  return (
    <span className="editor">
      <input
        className="input figures"
        aria-label={label}
        value={draft}
        // The person has just asked to edit this very text.
        ref={focusAndSelect}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={save}
      />
      {noteFor ? <span className="field-note">{noteFor(draft)}</span> : null}
    </span>
  );
}
