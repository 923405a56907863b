/** A small editor beside the value that it changes: nothing in the page moves while it is open. */
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { EditableValue, PencilMark, type ShownValue } from './editable-value.tsx';
import { keepKeys } from './keep-keys.ts';
import './editable.css';
import './popover.css';

type Contents = (close: () => void) => ReactNode;

interface EditPopoverProps {
  /** The editor's name, e.g. "Change Osterra as attacker"; with `shown` the name of the value, e.g. "Who says". */
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
    <Editor label={label}>{children}</Editor>
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
    <Editor label={label}>{children}</Editor>
  </DialogTrigger>
);

const Editor = ({ label, children }: AddPopoverProps) => (
  <Popover className="popover" placement="bottom start" offset={4} containerPadding={8}>
    <Dialog className="popover-body" aria-label={label}>
      {({ close }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps keys from the window's shortcuts
        <div className="popover-content" onKeyDown={keepKeys}>
          {children(close)}
        </div>
      )}
    </Dialog>
  </Popover>
);
