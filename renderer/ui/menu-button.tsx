/** A button that opens a short menu: actions, and choices with a tick; sections stand apart. */
import { Check, ChevronDown, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import { t } from '#shared/i18n/text.ts';
import { ICON } from './button.tsx';

export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  readonly disabled?: boolean;
  /** Shown at the right, e.g. its keys. */
  readonly hint?: string | undefined;
}

export interface MenuGroup {
  /** Shown above the items, where it says something. */
  readonly title?: string;
  /** The chosen item of a group of which one is chosen, the ones that are on of a group of switches; left out for actions. */
  readonly chosen?: string | readonly string[];
  readonly items: readonly MenuChoice[];
}

interface MenuButtonProps {
  /** Read out, and the menu's name. */
  readonly label: string;
  /** What the button shows; without it the icon alone. */
  readonly text?: ReactNode;
  readonly icon?: LucideIcon;
  /** A function is asked when the menu opens: for what costs something to find out. */
  readonly groups: readonly MenuGroup[] | (() => readonly MenuGroup[]);
  readonly onAction: (id: string) => void;
  readonly tone?: 'plain' | 'quiet';
}

export function MenuButton({ label, text, icon: Icon, groups, onAction, tone = 'plain' }: MenuButtonProps) {
  const isIconOnly = text === undefined;
  return (
    <MenuTrigger>
      <AriaButton
        className="button"
        data-tone={tone}
        aria-label={label}
        {...(isIconOnly ? { 'data-icon': true } : {})}
      >
        {Icon ? <Icon {...ICON} /> : null}
        {text}
        {isIconOnly ? null : <ChevronDown size={13} strokeWidth={1.75} aria-hidden />}
      </AriaButton>
      <Popover offset={4}>
        <MenuList {...{ label, groups, onAction }} />
      </Popover>
    </MenuTrigger>
  );
}

type MenuListProps = Pick<MenuButtonProps, 'label' | 'groups' | 'onAction'> & {
  /** Escape, or an item that was chosen. */
  readonly onClose?: () => void;
};

/** The menu itself, in whatever pops up. */
export const MenuList = ({ label, groups, onAction, onClose }: MenuListProps) => (
  <Menu
    className="menu"
    aria-label={label}
    onAction={(key) => onAction(String(key))}
    {...(onClose ? { onClose, autoFocus: 'first' as const } : {})}
  >
    {(typeof groups === 'function' ? groups() : groups).map((group) => (
      <Group key={group.title ?? group.items[0]?.id} group={group} />
    ))}
  </Menu>
);

function Group({ group }: { readonly group: MenuGroup }) {
  const { title, chosen, items } = group;
  const selection =
    chosen === undefined
      ? {}
      : {
          selectionMode: typeof chosen === 'string' ? ('single' as const) : ('multiple' as const),
          selectedKeys: typeof chosen === 'string' ? [chosen] : chosen,
        };
  return (
    <MenuSection className="menu-group" aria-label={title ?? t('ui.actions')} {...selection}>
      {title === undefined ? null : <Header className="menu-title">{title}</Header>}
      {items.map(({ id, label, disabled, hint }) => (
        <MenuItem key={id} id={id} className="menu-item" textValue={label} isDisabled={disabled ?? false}>
          {({ isSelected }) => (
            <>
              {chosen === undefined ? null : (
                <span className="menu-tick">
                  {isSelected ? <Check size={13} strokeWidth={2} aria-hidden /> : null}
                </span>
              )}
              <span className="menu-label">{label}</span>
              {hint ? <kbd>{hint}</kbd> : null}
            </>
          )}
        </MenuItem>
      ))}
    </MenuSection>
  );
}
