/** Files dropped anywhere on the window open the import dialog; nothing dropped ever replaces the page. */
import type { Workspace } from './workspace.ts';

export function listenToFileDrops({ panels, data }: Pick<Workspace, 'panels' | 'data'>): () => void {
  const onDragOver = (event: DragEvent) => event.preventDefault();
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    const writable = data.getState().summary?.readOnly === null;
    if (files.length > 0 && writable) panels.setState({ droppedFiles: files, dialog: 'import' });
  };
  window.addEventListener('dragover', onDragOver);
  window.addEventListener('drop', onDrop);
  return () => {
    window.removeEventListener('dragover', onDragOver);
    window.removeEventListener('drop', onDrop);
  };
}
