/** The dialog "Import articles": paste a text or choose files, check title, date and outlet, import, see what came of it. */
import { FilePlus2, Square } from 'lucide-react';
import { type DragEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { t } from '#shared/i18n/text.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EntryCard } from './entry-card.tsx';
import { createImportSession, type ImportEntry, type ImportSession, isReady } from './import-session.ts';
import { resultOf, resultsText } from './import-words.ts';
import { PasteField } from './paste-field.tsx';
import { ACCEPTED, readFile } from './read-files.ts';
import './import.css';

export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const { client } = useWorkspace();
  const [session] = useState(() => createImportSession(client));
  const entries = useStore(session);
  const addFiles = useAddFiles(session);
  const show = useShow(onClose);
  useEffect(() => session.close, [session]);
  useDroppedFiles(addFiles);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    void addFiles([...event.dataTransfer.files]);
  };
  const busy = isBusy(entries);
  return (
    <Dialog title={t('imports.title')} onClose={busy ? session.stop : onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: files can also be chosen with the button inside */}
      <div className="import" onDrop={onDrop} onDragOver={(event) => event.preventDefault()}>
        {isFinished(entries) && entries.length > 1 ? (
          <p className="import-results" role="status">
            {resultsText(entries)}
          </p>
        ) : null}
        {entries.map((entry) => (
          <EntryCard key={entry.key} entry={entry} session={session} onShow={show} />
        ))}
        {entries.length === 0 ? <PasteField session={session} /> : null}
        {busy ? null : <FileButton onFiles={addFiles} />}
        <ImportActions session={session} onClose={onClose} />
      </div>
    </Dialog>
  );
}

const isBusy = (entries: readonly ImportEntry[]): boolean =>
  entries.some(({ phase }) => phase === 'importing');

const isFinished = (entries: readonly ImportEntry[]): boolean =>
  entries.length > 0 && entries.every((entry) => resultOf(entry) !== null);

type AddFiles = (files: readonly File[]) => Promise<void>;

/** One file after the other, so that no more than one is held in memory. */
function useAddFiles(session: ImportSession): AddFiles {
  return useCallback(
    async (files) => {
      for (const file of files) await session.add(file.name, readFile(file));
    },
    [session],
  );
}

/** Files that were dropped on the window before the dialog was open. */
function useDroppedFiles(addFiles: AddFiles): void {
  const { panels } = useWorkspace();
  useEffect(() => {
    const { droppedFiles } = panels.getState();
    if (droppedFiles.length === 0) return;
    panels.setState({ droppedFiles: [] });
    void addFiles(droppedFiles);
  }, [panels, addFiles]);
}

/** Opens the article that a document has become, and closes the dialog. */
function useShow(onClose: () => void): (entry: ImportEntry) => void {
  const { loader, selection, panels } = useWorkspace();
  return ({ outcome }) => {
    if (!outcome) return;
    onClose();
    selection.clear();
    panels.setState({ readerPage: 'reader' });
    void loader.openArticle(outcome.articleId);
  };
}

function FileButton({ onFiles }: { readonly onFiles: AddFiles }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="import-files">
      <Button icon={FilePlus2} onPress={() => input.current?.click()}>
        {t('imports.choose')}
      </Button>
      <span className="field-note">{t('imports.orDrop')}</span>
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        multiple
        accept={ACCEPTED}
        tabIndex={-1}
        aria-label={t('imports.files')}
        onChange={(event) => void onFiles([...(event.target.files ?? [])])}
      />
    </div>
  );
}

interface ImportActionsProps {
  readonly session: ImportSession;
  readonly onClose: () => void;
}

function ImportActions({ session, onClose }: ImportActionsProps) {
  const entries = useStore(session);
  /** The buttons that take the place of the pressed one have the focus. */
  const [pressed, setPressed] = useState(false);
  const importAll = useImportAll(session, onClose);
  const ready = entries.filter(isReady).length;
  const run = () => {
    setPressed(true);
    void importAll();
  };
  if (isBusy(entries)) {
    return (
      <div className="dialog-actions" key="busy">
        <Button icon={Square} autoFocus onPress={session.stop}>
          {t('imports.stop')}
        </Button>
      </div>
    );
  }
  if (isFinished(entries)) {
    return (
      <div className="dialog-actions" key="finished">
        <Button tone="strong" autoFocus={pressed} onPress={onClose}>
          {t('imports.close')}
        </Button>
      </div>
    );
  }
  return (
    <div className="dialog-actions" key="ready">
      <Button onPress={onClose}>{t('imports.cancel')}</Button>
      <Button tone="strong" autoFocus={pressed} disabled={ready === 0} onPress={run}>
        {ready > 1 ? t('imports.all', { count: ready }) : t('imports.one')}
      </Button>
    </div>
  );
}

/** A single article that was added needs no list of results: the window shows it. */
function useImportAll(session: ImportSession, onClose: () => void): () => Promise<void> {
  const { loader } = useWorkspace();
  return async () => {
    await session.importAll();
    await loader.refresh();
    const entries = session.getState();
    const added = entries.find(({ outcome }) => outcome);
    if (added?.outcome) await loader.openArticle(added.outcome.articleId);
    if (entries.length === 1 && entries.every((entry) => resultOf(entry) === 'added')) onClose();
  };
}
