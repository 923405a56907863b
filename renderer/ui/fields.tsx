/** Fields: a labelled line of text, and a choice from a short list. */
import { type ChangeEvent, useId } from 'react';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength: number;
  /** Offered while typing. */
  readonly suggestions?: readonly string[] | undefined;
  readonly placeholder?: string;
  /** For forms that a person has just opened to fill in this very field. */
  readonly autoFocus?: boolean;
}

export function Field({ label, value, onChange, suggestions, ...rest }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        className="input"
        id={id}
        value={value}
        autoComplete="off"
        {...rest}
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

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly wordOf: (option: T) => string;
  readonly onChange: (value: T) => void;
  readonly disabled?: boolean;
}

export function Choice<T extends string>({
  label,
  value,
  options,
  wordOf,
  onChange,
  disabled = false,
}: ChoiceProps<T>) {
  const choose = (event: ChangeEvent<HTMLSelectElement>) => {
    const chosen = options.find((option) => option === event.target.value);
    if (chosen !== undefined) onChange(chosen);
  };
  return (
    <select aria-label={label} value={value} disabled={disabled} onChange={choose}>
      {options.map((option) => (
        <option key={option} value={option}>
          {wordOf(option)}
        </option>
      ))}
    </select>
  );
}
