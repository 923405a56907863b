/** Catches faults of our own in the window: says so plainly, keeps the details, and offers a fresh start. */
import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/states.tsx';

interface ErrorBoundaryProps {
  /** What failed, e.g. "The actor graph". */
  readonly what: string;
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
          title={`${this.props.what} stopped because of a fault in Throughline`}
          action={
            <span className="notice-actions">
              <Button onPress={() => this.setState({ fault: null })}>Try again</Button>
              <Button onPress={() => void navigator.clipboard.writeText(fault)}>Copy details</Button>
            </span>
          }
        >
          Your case is safe: every change was saved when you made it.
        </EmptyState>
      </div>
    );
  }
}
