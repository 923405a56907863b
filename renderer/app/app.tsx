/** The window: bar, panels, status, dialogs and messages, or the reason why the case did not open. */
import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useStore } from 'zustand';
import { errorDetails, errorWords } from '#shared/derive/error-words.ts';
import { language, t } from '#shared/i18n/text.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/states.tsx';
import { Tour } from '../views/help/tour.tsx';
import { AppBar } from './app-bar.tsx';
import { Dialogs } from './dialogs.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Layout } from './layout.tsx';
import { Notices } from './notices.tsx';
import { StatusBar } from './status-bar.tsx';
import type { Workspace } from './workspace.ts';
import { useCase, useWorkspace, WorkspaceContext } from './workspace-context.ts';
import './app.css';

export function App({ workspace }: { readonly workspace: Workspace }) {
  // Another language draws everything anew; what is selected, filtered and open lives outside and stays.
  useStore(workspace.settings, (settings) => settings.language);
  const spoken = language();
  return (
    <WorkspaceContext.Provider value={workspace}>
      <I18nProvider locale={spoken} key={spoken}>
        <ErrorBoundary what="window">
          <Window />
        </ErrorBoundary>
      </I18nProvider>
    </WorkspaceContext.Provider>
  );
}

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
              {t('app.tryAgain')}
            </Button>
            <Button onPress={() => void navigator.clipboard.writeText(errorDetails(failure))}>
              {t('app.copyDetails')}
            </Button>
          </span>
        }
      >
        {advice}
      </EmptyState>
    </main>
  );
}
