/** A row with a checkbox, its mark and its count; "only" switches everything else off. */

import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, Checkbox } from 'react-aria-components';
import { figure } from '#shared/i18n/figure.ts';
import { t } from '#shared/i18n/text.ts';

interface CheckRowProps {
  readonly label: string;
  /** A mark behind the words: a glyph, a sample of a line. */
  readonly mark?: ReactNode;
  readonly state: 'on' | 'off' | 'some';
  readonly count: number;
  readonly onChange: (on: boolean) => void;
  readonly onOnly: () => void;
}

export const CheckRow = ({ label, mark, state, count, onChange, onOnly }: CheckRowProps) => (
  <div className="check-row">
    <Checkbox
      className="check"
      isSelected={state === 'on'}
      isIndeterminate={state === 'some'}
      onChange={onChange}
    >
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className="check-box" aria-hidden="true">
            {isIndeterminate ? <Minus size={11} strokeWidth={3} /> : null}
            {isSelected && !isIndeterminate ? <Check size={11} strokeWidth={3} /> : null}
          </span>
          <span className="check-label">{label}</span>
          {mark}
          <span className="visually-hidden">{t('ui.inWindow', { count })}</span>
        </>
      )}
    </Checkbox>
    <span className="check-end">
      <span className="check-count figures" aria-hidden="true">
        {figure(count)}
      </span>
      <AriaButton className="check-only" aria-label={t('ui.onlyThat', { label })} onPress={onOnly}>
        {t('ui.only')}
      </AriaButton>
    </span>
  </div>
);
