/** Files that a person chose or dropped, as base64 for the core. */
import type { DocumentSource } from './import-session.ts';

/** Endings that the file dialog offers; what is in a file is decided by the core. */
export const ACCEPTED = '.txt,.md,.markdown,.html,.htm,.xhtml';

export const readFile = async (file: File): Promise<DocumentSource> => ({
  kind: 'file',
  fileName: file.name,
  data: await base64Of(file),
});

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const url = String(reader.result);
      resolve(url.slice(url.indexOf(',') + 1));
    });
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable file')));
    reader.readAsDataURL(file);
  });
}
