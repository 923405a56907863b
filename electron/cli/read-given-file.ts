/** An article's file with what the command line says of it, ready to be read. */
import { basename } from 'node:path';
import { type ReadDocument, readDocument } from '#core/ingest/read-document.ts';
import type { Day } from '#shared/lib/day.ts';
import { dayOption, readBytes } from './arguments.ts';
import { UsageError } from './command.ts';

export interface Given {
  readonly published?: string;
  readonly title?: string;
}

export interface GivenArticle {
  readonly text: string;
  readonly published: Day;
  readonly title?: string;
}

/** Throws a UsageError when nobody gives the publication day, a ContractError when the file can't be read. */
export function readGivenFile(file: string, given: Given): GivenArticle {
  const chosen = dayOption('published', given.published);
  const document = readDocument(
    { kind: 'file', fileName: basename(file), bytes: readBytes(file) },
    { exact: true },
  );
  const published = chosen ?? document.published;
  if (published === null) {
    throw new UsageError(`${file} gives no publication date; pass --published 2026-02-03`);
  }
  const title = given.title ?? ownTitle(document);
  return { text: document.text, published, ...(title === undefined ? {} : { title }) };
}

/** A page's title stands apart from its text; that of a text is in the text, where the extractor finds it. */
const ownTitle = ({ format, title }: ReadDocument): string | undefined =>
  format === 'html' && title !== '' ? title : undefined;
