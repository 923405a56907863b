/** document.*: reading a document before it is imported. */
import type { QueryHandler } from '../handler.ts';
import { readDocument } from '../ingest/read-document.ts';
import { articleIdByHash } from '../store/articles.ts';
import { storedText, textHash } from './article-text.ts';

export const previewDocument: QueryHandler<'document.preview'> = ({ connection }, input) => {
  const document = readDocument(
    input.kind === 'text'
      ? input
      : { kind: 'file', fileName: input.fileName, bytes: Buffer.from(input.data, 'base64') },
  );
  return { ...document, duplicateOf: articleIdByHash(connection, textHash(storedText(document.text))) };
};
