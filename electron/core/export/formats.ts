/** The registry of export formats. */
import { csvFormat } from './csv-format.ts';
import type { ExportFormat } from './export-format.ts';
import { jsonFormat } from './json-format.ts';
import { readingFormat } from './reading-format.ts';

export const exportFormats: readonly ExportFormat[] = [jsonFormat, csvFormat, readingFormat];
