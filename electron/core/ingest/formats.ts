/** The registry of document formats, and which of them a file is. */
import { ContractError } from '#shared/contract/errors.ts';
import type { DocumentFormat } from './format.ts';
import { htmlFormat } from './html-format.ts';
import { markdownFormat } from './markdown-format.ts';
import { textFormat } from './text-format.ts';

/** Asked in this order; plain text takes what is left. */
const documentFormats: readonly DocumentFormat[] = [htmlFormat, markdownFormat, textFormat];

/** First bytes of formats that people try, to name them in the answer instead of calling them binary. */
const KNOWN_OTHERS: readonly (readonly [string, string])[] = [
  ['%PDF-', 'PDF'],
  ['PK\u0003\u0004', 'ZIP, Word, OpenDocument or EPUB'],
  ['\u00d0\u00cf\u0011\u00e0', 'old Word or Outlook'],
  ['{\\rtf', 'RTF'],
  ['\u0089PNG', 'PNG picture'],
  ['\u00ff\u00d8\u00ff', 'JPEG picture'],
  ['GIF8', 'GIF picture'],
  ['\u001f\u008b', 'gzip'],
  ['7z\u00bc\u00af', '7-Zip'],
  ['SQLite format 3', 'SQLite'],
];
const HEAD_BYTES = 1024;

/** The format by extension, else by content. Throws `unsupported-format` for files known to be something else. */
export function formatOf(fileName: string, bytes: Uint8Array): DocumentFormat {
  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, HEAD_BYTES))
    .replace(/^\u00ef\u00bb\u00bf/, '');
  const other = KNOWN_OTHERS.find(([magic]) => head.startsWith(magic));
  if (other) {
    throw new ContractError(
      'unsupported-format',
      `This is a ${other[1]} file; text, Markdown and HTML can be read.`,
      {
        format: other[1],
      },
    );
  }
  const extension = /\.([A-Za-z0-9]{1,10})$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const byExtension = documentFormats.find((format) => format.extensions.includes(extension));
  // A page saved with the ending .txt is still a page.
  const byContent = documentFormats.find((format) => format.sniff(head)) ?? textFormat;
  if (byExtension && byExtension !== textFormat) return byExtension;
  return byExtension && byContent === markdownFormat ? byExtension : byContent;
}
