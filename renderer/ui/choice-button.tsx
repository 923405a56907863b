/** A chip that says which of a few values is set, and opens the list of them to choose another. */
import { Check, ChevronDown } from 'lucide-react';
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
import './popover.css';

export interface ChoiceGroup<T extends string> {
  /** Shown above the values, where it says something. */
  readonly title?: string;
  readonly options: readonly T[];
}

interface ChoiceButtonProps<T extends string> {
  /** What is chosen, read out before the value: "Type". */
  readonly label: string;
  readonly value: T;
  readonly groups: readonly ChoiceGroup<T>[];
  readonly wordOf: (option: T) => string;
  /** Before the words of a value, in the chip and in the list. */
  readonly markOf?: (option: T) => ReactNode;
  readonly onChange: (value: T) => void;
  readonly disabled?: boolean;
  readonly className?: string;
}

export function ChoiceButton<T extends string>(props: ChoiceButtonProps<T>) {
  const { label, value, wordOf, markOf, disabled = false, className = 'chip' } = props;
  const inside = (
    <>
      {markOf?.(value)}
      <span className="visually-hidden">{label}: </span>
      {wordOf(value)}
    </>
  );
  if (disabled) return <span className={className}>{inside}</span>;
  return (
    <MenuTrigger>
      <AriaButton className={className}>
        {inside}
        <ChevronDown size={12} strokeWidth={1.75} aria-hidden className="chip-more" />
      </AriaButton>
      <Popover offset={4} className="choice-popover">
        <Options {...props} />
      </Popover>
    </MenuTrigger>
  );
}

function Options<T extends string>({ label, value, groups, wordOf, markOf, onChange }: ChoiceButtonProps<T>) {
  const choose = (key: unknown) => {
    const chosen = groups.flatMap(({ options }) => options).find((option) => option === key);
    if (chosen !== undefined && chosen !== value) onChange(chosen);
  };
  return (
    <Menu
      className="menu choice-menu"
      aria-label={label}
      selectionMode="single"
      selectedKeys={[value]}
      onAction={choose}
    >
      {groups.map(({ title, options }) => (
        <MenuSection key={title ?? options[0]} className="menu-group" aria-label={title ?? label}>
          {title === undefined ? null : <Header className="menu-title">{title}</Header>}
          {options.map((option) => (
            <MenuItem key={option} id={option} className="menu-item" textValue={wordOf(option)}>
              <span className="menu-tick">
                {option === value ? <Check size={13} strokeWidth={2} aria-hidden /> : null}
              </span>
              {markOf?.(option)}
              <span className="menu-label">{wordOf(option)}</span>
            </MenuItem>
          ))}
        </MenuSection>
      ))}
    </Menu>
  );
}
