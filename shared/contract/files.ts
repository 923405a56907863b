/** Files that the window has made and a person saves. */
import { z } from 'zod';

export const FileType = z.enum([
  'image/png',
  'image/svg+xml',
  'application/json',
  'application/zip',
  'text/csv',
  'text/plain',
]);
export type FileType = z.infer<typeof FileType>;

/** 64 MB in base64. */
const MAX_FILE = Math.ceil((64 * 1024 * 1024) / 3) * 4;

export const SaveFile = z.strictObject({
  /** A name without folders, with its ending; made harmless by the shell. */
  suggestedName: z.string().max(300),
  mediaType: FileType,
  data: z.string().max(MAX_FILE).base64(),
});
export type SaveFile = z.output<typeof SaveFile>;

/** `saved: false` means that the person closed the dialog; `name` is the file's name without its folder. */
export const SavedFile = z.object({ saved: z.boolean(), name: z.string().nullable() });
