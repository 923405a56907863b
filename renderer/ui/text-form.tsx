/** A few short texts to fill in and one button: for editors that add something. */
import { type FormEvent, useId, useState } from 'react';
import { Button } from './button.tsx';
import './popover.css';

export interface TextFormField {
  readonly name: string;
  readonly label: string;
  /** Offered while typing. */
  readonly suggestions?: readonly string[];
  /** Whether a text that is not empty will do. */
  readonly fits?: (text: string) => boolean;
  readonly maxLength: number;
}

interface TextFormProps {
  readonly fields: readonly TextFormField[];
  /** The button's words. */
  readonly action: string;
  readonly onSubmit: (values: Readonly<Record<string, string>>) => void;
}

export function TextForm({ fields, action, onSubmit }: TextFormProps) {
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const textOf = (name: string) => (values[name] ?? '').trim();
  const ready = fields.every(({ name, fits }) => textOf(name) !== '' && (fits?.(textOf(name)) ?? true));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) onSubmit(Object.fromEntries(fields.map(({ name }) => [name, textOf(name)])));
  };
  return (
    <form className="popover-form" onSubmit={submit}>
      {fields.map((field, index) => (
        <TextField
          key={field.name}
          field={field}
          first={index === 0}
          value={values[field.name] ?? ''}
          onChange={(value) => setValues({ ...values, [field.name]: value })}
        />
      ))}
      <div className="dialog-actions">
        <Button type="submit" tone="strong" disabled={!ready}>
          {action}
        </Button>
      </div>
    </form>
  );
}

interface TextFieldProps {
  readonly field: TextFormField;
  readonly first: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function TextField({ field, first, value, onChange }: TextFieldProps) {
  const id = useId();
  const { label, suggestions, maxLength } = field;
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        className="input"
        id={id}
        value={value}
        maxLength={maxLength}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: the person has just opened this very form
        autoFocus={first}
        {...(suggestions ? { list: `${id}-list` } : {})}
        onChange={(event) => onChange(event.target.value)}
      />
      {suggestions ? (
        <datalist id={`${id}-list`}>
          {suggestions.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      ) : null}
    </div>
  );
}
