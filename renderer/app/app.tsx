/** The window: bar, panels, status, dialogs and messages, or the reason why the case did not open. */
import { useEffect } from 'react';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/states.tsx';
import { Tour } from '../views/help/tour.tsx';
import { AppBar } from './app-bar.tsx';
import { Dialogs } from './dialogs.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { errorDetails, errorWords } from './error-words.ts';
import { Layout } from './layout.tsx';
import { Notices } from './notices.tsx';
import { StatusBar } from './status-bar.tsx';
import type { Workspace } from './workspace.ts';
import { useCase, useWorkspace, WorkspaceContext } from './workspace-context.ts';
import './app.css';

export const App = ({ workspace }: { readonly workspace: Workspace }) => (
  <WorkspaceContext.Provider value={workspace}>
    <ErrorBoundary what="The window">
      <Window />
    </ErrorBoundary>
  </WorkspaceContext.Provider>
);

function Window() {
  const name = useCase((data) => data.summary?.name);
  const failed = useCase((data) => data.status === 'failed');
  useEffect(() => {
    document.title = name ? `${name} – Throughline` : 'Throughline';
  }, [name]);
  return (
    <div className="window">
      <AppBar />
      {failed ? <CaseFailed /> : <Layout />}
      <StatusBar />
      <Dialogs />
      <Tour />
      <Notices />
    </div>
  );
}

function CaseFailed() {
  const failure = useCase((data) => data.failure);
  const { loader } = useWorkspace();
  if (!failure) return <main />;
  const { title, advice } = errorWords(failure);
  return (
    <main className="fault" role="alert">
      <EmptyState
        title={title}
        action={
          <span className="notice-actions">
            <Button tone="strong" onPress={() => void loader.refresh()}>
              Try again
            </Button>
            <Button onPress={() => void navigator.clipboard.writeText(errorDetails(failure))}>
              Copy details
            </Button>
          </span>
        }
      >
        {advice}
      </EmptyState>
    </main>
  );
}
