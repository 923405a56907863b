/** One document in, clean text and what it says of itself out: the only way in for articles, whatever the host. */

import { languageOf } from '#extract/text/language.ts';
import type { DocumentPreview } from '#shared/contract/documents.ts';
import { ContractError } from '#shared/contract/errors.ts';
import type { Draft } from './format.ts';
import { formatOf } from './formats.ts';
import { cutText, headlineOf, isBinary, normaliseText } from './plain-text.ts';
import { publicationDay } from './publication-day.ts';

export type DocumentInput =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly fileName: string; readonly bytes: Uint8Array };

/** A {@link DocumentPreview} before the case has been asked whether it has the text already. */
export type ReadDocument = Omit<DocumentPreview, 'duplicateOf'>;

export const MAX_DOCUMENT_BYTES = 100_000_000;
const MAX_TITLE = 1000;
const MAX_OUTLET = 200;
const MAX_URL = 2000;

export interface ReadOptions {
  /** Keeps the line ends and NULs of plain text: offsets then count in the file's own characters. */
  readonly exact: boolean;
}

/** Throws a ContractError: `too-large`, `unsupported-format`, `not-text` or `empty-text`. */
export function readDocument(input: DocumentInput, options: ReadOptions = { exact: false }): ReadDocument {
  const { format, draft } =
    input.kind === 'text' ? pasted(input.text) : fromFile(input.fileName, input.bytes);
  if (isBinary(draft.text)) throw new ContractError('not-text', 'The file is not text.');
  const isKept = options.exact && format === 'text';
  const { text, cut } = cutText(isKept ? draft.text : normaliseText(draft.text));
  if (text.trim() === '') throw new ContractError('empty-text', 'There is no text in it.');
  return preview(format, draft, { text, cut });
}

function preview(
  format: ReadDocument['format'],
  draft: Draft,
  { text, cut }: { readonly text: string; readonly cut: boolean },
): ReadDocument {
  const language = draft.language ?? languageOf(text);
  const { published, publishedBasis } = publicationDay(draft.date, text);
  const warnings: ReadDocument['warnings'] = [
    ...(cut ? (['cut'] as const) : []),
    ...(draft.guessed ? (['encoding-guessed'] as const) : []),
    ...(language === 'en' || language === 'und' ? [] : (['not-english'] as const)),
    ...(published === null ? (['no-date'] as const) : []),
  ];
  return {
    format,
    title: draft.title.slice(0, MAX_TITLE),
    text,
    published,
    publishedBasis,
    outlet: draft.outlet?.slice(0, MAX_OUTLET) ?? null,
    url: draft.url !== null && draft.url.length <= MAX_URL ? draft.url : null,
    language,
    encoding: draft.encoding,
    warnings,
  };
}

interface Found {
  readonly format: ReadDocument['format'];
  readonly draft: Draft;
}

const pasted = (text: string): Found => ({
  format: 'text',
  draft: {
    text,
    title: headlineOf(text),
    date: null,
    outlet: null,
    url: null,
    language: null,
    encoding: 'utf-8',
    guessed: false,
  },
});

function fromFile(fileName: string, bytes: Uint8Array): Found {
  if (bytes.length > MAX_DOCUMENT_BYTES) {
    throw new ContractError('too-large', 'The file is larger than 100 MB.', {
      bytes: bytes.length,
      limit: MAX_DOCUMENT_BYTES,
    });
  }
  const format = formatOf(fileName, bytes);
  const draft = format.read(bytes);
  return { format: format.name, draft: { ...draft, title: draft.title || nameOf(fileName) } };
}

/** A file without a headline is called by its name. */
const nameOf = (fileName: string): string =>
  fileName.replace(/^.*[/\\]/, '').replace(/\.[A-Za-z0-9]{1,10}$/, '');
