/** Catches faults of our own in the window: says so plainly, keeps the details, and offers a fresh start. */
import { Component, type ReactNode } from 'react';
import type { en } from '#shared/i18n/catalogue.ts';
import { t } from '#shared/i18n/text.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/states.tsx';

interface ErrorBoundaryProps {
  /** What fails then. */
  readonly what: keyof typeof en.app.faults;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly fault: string | null;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { fault: null };

  static getDerivedStateFromError(cause: unknown): ErrorBoundaryState {
    return { fault: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return (
      <div role="alert" className="fault">
        <EmptyState
          title={t('app.faults.title', { what: t(`app.faults.${this.props.what}`) })}
          action={
            <span className="notice-actions">
              <Button onPress={() => this.setState({ fault: null })}>{t('app.tryAgain')}</Button>
              <Button onPress={() => void navigator.clipboard.writeText(fault)}>
                {t('app.copyDetails')}
              </Button>
            </span>
          }
        >
          {t('app.faults.safe')}
        </EmptyState>
      </div>
    );
  }
}
