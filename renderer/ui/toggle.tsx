/** A box to tick, with words and, below them, what it does. */
import { Check } from 'lucide-react';
import { useId } from 'react';
import { Checkbox } from 'react-aria-components';

interface ToggleProps {
  readonly label: string;
  readonly note: string;
  readonly isOn: boolean;
  readonly onChange: (on: boolean) => void;
}

export function Toggle({ label, note, isOn, onChange }: ToggleProps) {
  const id = useId();
  return (
    <div className="toggle">
      <Checkbox className="check" isSelected={isOn} onChange={onChange} aria-describedby={id}>
        <span className="check-box" aria-hidden="true">
          {isOn ? <Check size={11} strokeWidth={3} /> : null}
        </span>
        <span>{label}</span>
      </Checkbox>
      <p className="field-note" id={id}>
        {note}
      </p>
    </div>
  );
}
