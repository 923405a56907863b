/** Buttons: with words, with an icon and a tooltip, and as a link in text. */
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly tone?: 'plain' | 'quiet' | 'strong' | 'danger';
  readonly disabled?: boolean;
  readonly icon?: LucideIcon;
  /** For buttons that switch something on and off. */
  readonly pressed?: boolean;
  readonly type?: 'button' | 'submit';
  /** For one that takes the place of the one that was pressed. */
  readonly autoFocus?: boolean;
}

/** How every icon is drawn. */
export const ICON = { size: 15, strokeWidth: 1.75, 'aria-hidden': true } as const;

export function Button({ children, onPress, icon: Icon, ...rest }: ButtonProps) {
  return (
    <AriaButton
      className="button"
      data-tone={rest.tone ?? 'plain'}
      isDisabled={rest.disabled ?? false}
      type={rest.type ?? 'button'}
      autoFocus={rest.autoFocus ?? false}
      {...(onPress ? { onPress } : {})}
      {...(rest.pressed === undefined ? {} : { 'aria-pressed': rest.pressed })}
    >
      {Icon ? <Icon {...ICON} /> : null}
      {children}
    </AriaButton>
  );
}

interface IconButtonProps {
  readonly icon: LucideIcon;
  /** Read out, and shown as the tooltip. */
  readonly label: string;
  readonly onPress: () => void;
  readonly tone?: 'plain' | 'quiet';
  readonly disabled?: boolean;
  /** For buttons that switch something on and off. */
  readonly pressed?: boolean;
}

/** Without a tooltip: for places where its icon says enough, and where Escape must not close a tooltip first. */
export const PlainIconButton = ({
  icon: Icon,
  label,
  onPress,
  tone = 'plain',
  disabled = false,
  pressed,
}: IconButtonProps) => (
  <AriaButton
    className="button"
    data-icon
    data-tone={tone}
    aria-label={label}
    isDisabled={disabled}
    onPress={onPress}
    {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
  >
    <Icon {...ICON} />
  </AriaButton>
);

export const IconButton = (props: IconButtonProps) => (
  <TooltipTrigger delay={500}>
    <PlainIconButton {...props} />
    <Tooltip className="tooltip" offset={6}>
      {props.label}
    </Tooltip>
  </TooltipTrigger>
);

interface LinkButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly label?: string;
}

export const LinkButton = ({ children, onPress, label }: LinkButtonProps) => (
  <AriaButton className="link" onPress={onPress} {...(label ? { 'aria-label': label } : {})}>
    {children}
  </AriaButton>
);
