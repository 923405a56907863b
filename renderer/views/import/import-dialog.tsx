/** The dialog "Import articles": paste a text or choose files, check title and date, import, see what came of it. */
import { FilePlus2 } from 'lucide-react';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useWorkspace } from '../../app/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EntryCard } from './entry-card.tsx';
import { createImportSession, type ImportSession, isReady } from './import-session.ts';
import { PasteField } from './paste-field.tsx';
import { ACCEPTED, readFile } from './read-files.ts';
import './import.css';

export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const { client, panels } = useWorkspace();
  const [session] = useState(() => createImportSession(client));
  const entries = useStore(session);
  const addFiles = useAddFiles(session);
  useEffect(() => session.close, [session]);
  useEffect(() => {
    const { droppedFiles } = panels.getState();
    if (droppedFiles.length === 0) return;
    panels.setState({ droppedFiles: [] });
    void addFiles(droppedFiles);
  }, [panels, addFiles]);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    void addFiles([...event.dataTransfer.files]);
  };
  return (
    <Dialog title="Import articles" onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: files can also be chosen with the button inside */}
      <div className="import" onDrop={onDrop} onDragOver={(event) => event.preventDefault()}>
        {entries.map((entry) => (
          <EntryCard key={entry.key} entry={entry} session={session} />
        ))}
        {entries.length === 0 ? <PasteField session={session} /> : null}
        <FileButton onFiles={addFiles} />
        <ImportActions session={session} onClose={onClose} />
      </div>
    </Dialog>
  );
}

type AddFiles = (files: readonly File[]) => Promise<void>;

function useAddFiles(session: ImportSession): AddFiles {
  const { notices } = useWorkspace();
  const add: AddFiles = async (files) => {
    for (const file of files) {
      try {
        const { name, source } = await readFile(file);
        await session.add(name, source);
      } catch {
        const title = `“${file.name}” could not be read`;
        notices.show({
          tone: 'failed',
          title,
          advice: 'Check that it is still there.',
          details: null,
          undo: null,
        });
      }
    }
  };
  const latest = useRef(add);
  return latest.current;
}

function FileButton({ onFiles }: { readonly onFiles: AddFiles }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="import-files">
      <Button icon={FilePlus2} onPress={() => input.current?.click()}>
        Choose files…
      </Button>
      <span className="field-note">or drop them here: plain text, Markdown or HTML</span>
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        multiple
        accept={ACCEPTED}
        tabIndex={-1}
        aria-label="Files to import"
        onChange={(event) => void onFiles([...(event.target.files ?? [])])}
      />
    </div>
  );
}

function ImportActions({
  session,
  onClose,
}: {
  readonly session: ImportSession;
  readonly onClose: () => void;
}) {
  const entries = useStore(session);
  const { loader, panels } = useWorkspace();
  const ready = entries.filter(isReady).length;
  const busy = entries.some((entry) => entry.phase === 'importing');
  const finished = entries.length > 0 && entries.every(({ phase }) => phase === 'done' || phase === 'failed');
  const run = async () => {
    await session.importAll();
    await loader.refresh();
    const added = session.getState().find((entry) => entry.outcome);
    if (added?.outcome) await loader.openArticle(added.outcome.articleId);
    if (session.getState().every((entry) => entry.outcome?.outcome === 'added'))
      panels.setState({ dialog: 'none' });
  };
  return (
    <div className="dialog-actions">
      <Button onPress={onClose}>{finished ? 'Close' : 'Cancel'}</Button>
      {finished ? null : (
        <Button tone="strong" disabled={ready === 0 || busy} onPress={() => void run()}>
          {ready > 1 ? `Import ${ready} articles` : 'Import'}
        </Button>
      )}
    </div>
  );
}
