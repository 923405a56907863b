/** A small editor beside the value that it changes: nothing in the page moves while it is open. */
import { Plus } from 'lucide-react';
import { type ReactNode, useContext } from 'react';
import {
  Button as AriaButton,
  DialogTrigger,
  OverlayTriggerStateContext,
  Popover,
} from 'react-aria-components';
import { EditableValue, PencilMark, type ShownValue } from './editable-value.tsx';
import { keepKeys } from './keep-keys.ts';
import './editable.css';
import './popover.css';

type Contents = (close: () => void) => ReactNode;

interface EditPopoverProps {
  /** What the pencil does, e.g. "Change Osterra as attacker"; with `shown` the name of the value, e.g. "Who says". */
  readonly label: string;
  /** The value: it opens the editor when pressed. Without it a pencil alone does. */
  readonly shown?: ShownValue;
  readonly children: Contents;
}

export const EditPopover = ({ label, shown, children }: EditPopoverProps) => (
  <DialogTrigger>
    {shown === undefined ? (
      <AriaButton className="editable" data-icon aria-label={label}>
        <PencilMark />
      </AriaButton>
    ) : (
      <EditableValue label={label} shown={shown} />
    )}
    <Editor>{children}</Editor>
  </DialogTrigger>
);

interface AddPopoverProps {
  /** The button's words, e.g. "Add a place". */
  readonly label: string;
  readonly children: Contents;
}

export const AddPopover = ({ label, children }: AddPopoverProps) => (
  <DialogTrigger>
    <AriaButton className="editable add-button">
      <Plus size={12} strokeWidth={1.75} aria-hidden />
      {label}
    </AriaButton>
    <Editor>{children}</Editor>
  </DialogTrigger>
);

/** The popover is the dialog, so that all that is in it is inside one; it goes by the name of the button that opens it. */
const Editor = ({ children }: { readonly children: Contents }) => (
  <Popover className="popover" placement="bottom start" offset={4} containerPadding={8}>
    <Body>{children}</Body>
  </Popover>
);

function Body({ children }: { readonly children: Contents }) {
  const state = useContext(OverlayTriggerStateContext);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps keys from the window's shortcuts
    <div className="popover-body" onKeyDown={keepKeys}>
      {children(() => state?.close())}
    </div>
  );
}
