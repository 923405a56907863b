/** A menu at a point of the window: what can be done with the thing that is there. */
import { useRef } from 'react';
import { Popover } from 'react-aria-components';
import { type MenuGroup, MenuList } from './menu-button.tsx';
import type { MenuPoint } from './menu-point.ts';

interface ContextMenuProps {
  /** Read out when it opens. */
  readonly label: string;
  readonly at: MenuPoint;
  readonly groups: readonly MenuGroup[];
  /** Another one is a further step of the menu: its first item has the focus. */
  readonly step?: string;
  readonly onAction: (id: string) => void;
  /** An item was chosen, or nothing: the menu is to go. */
  readonly onClose: () => void;
}

export function ContextMenu({ label, at, groups, step, onAction, onClose }: ContextMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span className="menu-anchor" ref={anchor} style={{ left: at.x, top: at.y }} aria-hidden="true" />
      <Popover
        aria-label={label}
        triggerRef={anchor}
        isOpen
        offset={2}
        placement="bottom start"
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
      >
        <MenuList key={step} {...{ label, groups, onAction, onClose }} />
      </Popover>
    </>
  );
}
