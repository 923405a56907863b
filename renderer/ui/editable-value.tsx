/** A value that can be changed where it stands: pressing it opens what changes it; a pencil shows on hover and focus. */
import { Pencil } from 'lucide-react';
import type { Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { t } from '#shared/i18n/text.ts';
import './editable.css';

export interface ShownValue {
  readonly text: string;
  /** `nothing`: the words stand for a value that is not there. */
  readonly tone: 'plain' | 'nothing';
}

export const plainly = (text: string): ShownValue => ({ text, tone: 'plain' });

interface EditableValueProps {
  /** Read out before the value, e.g. "Title". */
  readonly label: string;
  readonly shown: ShownValue;
  /** Left out where a trigger around it hears the press. */
  readonly onPress?: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

export const EditableValue = ({ label, shown, onPress, ref }: EditableValueProps) => (
  <AriaButton
    className="editable"
    aria-label={t('ui.change', { label, value: shown.text })}
    {...(ref ? { ref } : {})}
    {...(onPress ? { onPress } : {})}
  >
    <ValueText shown={shown} />
    <PencilMark />
  </AriaButton>
);

/** The same where it cannot be changed. */
export const ValueText = ({ shown: { text, tone } }: { readonly shown: ShownValue }) => (
  <span className="figures" data-tone={tone}>
    {text}
  </span>
);

export const PencilMark = () => (
  <Pencil size={12} strokeWidth={1.75} aria-hidden className="editable-pencil" />
);
