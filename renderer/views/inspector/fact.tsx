/** One row of the inspector's table: what it is, and its value. */
import type { ReactNode } from 'react';

interface FactProps {
  readonly name: string;
  /** Where the focus comes back to after an edit of this row. */
  readonly field?: string;
  readonly children: ReactNode;
}

export const Fact = ({ name, field, children }: FactProps) => (
  <div className="fact">
    <dt>{name}</dt>
    <dd data-field={field}>{children}</dd>
  </div>
);
