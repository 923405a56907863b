/** Reading a document before it is imported: bytes or pasted text in, clean text and a guess of its date out. */
import { z } from 'zod';
import { PublishedBasis } from '../model/article.ts';
import { DayNumber } from '../model/time-span.ts';
import { query } from './procedure.ts';

/** Characters of text kept per article; what is beyond is cut with a warning. */
export const MAX_TEXT_LENGTH = 10_000_000;

export const DocumentPreview = z.object({
  format: z.enum(['text', 'markdown', 'html']),
  title: z.string(),
  text: z.string(),
  /** The publication day that the document itself gives, and how. */
  published: DayNumber.nullable(),
  publishedBasis: PublishedBasis,
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string(),
  /** The encoding that the bytes were read as, e.g. `utf-8`. */
  encoding: z.string(),
  warnings: z.array(z.enum(['cut', 'encoding-guessed', 'not-english', 'no-date'])),
  /** The article of the case that has the same text, when there is one. */
  duplicateOf: z.number().int().positive().nullable(),
});
export type DocumentPreview = z.infer<typeof DocumentPreview>;

export const documentProcedures = {
  'document.preview': query(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('text'), text: z.string().max(MAX_TEXT_LENGTH) }),
      z.strictObject({
        kind: z.literal('file'),
        fileName: z.string().min(1).max(1024),
        /** The file's bytes in base64. */
        data: z.base64(),
      }),
    ]),
    DocumentPreview,
  ),
};
