/** A few short texts to fill in and one button: for editors that add something. */
import { type FormEvent, useState } from 'react';
import { Button } from './button.tsx';
import { Field } from './fields.tsx';
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
        <Field
          key={field.name}
          label={field.label}
          value={values[field.name] ?? ''}
          maxLength={field.maxLength}
          suggestions={field.suggestions}
          autoFocus={index === 0}
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
