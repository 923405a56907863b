/** What a panel shows when it has nothing to show: what goes here, what to do, or that it is coming. */
import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

export const EmptyState = ({ title, children, action }: EmptyStateProps) => (
  <div className="empty">
    <p className="empty-title">{title}</p>
    {children ? <p>{children}</p> : null}
    {action}
  </div>
);

/** Grey bars in place of text; they appear only when loading takes longer than 300 ms. */
export const Skeleton = ({ label }: { readonly label: string }) => (
  <div className="skeleton" role="status" aria-label={label}>
    <span />
    <span />
    <span />
    <span />
    <span />
  </div>
);
