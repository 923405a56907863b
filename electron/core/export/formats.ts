/** The registry of export formats: those that write records, and pictures. */
import { csvFormat } from './csv-format.ts';
import type { ExportFormat } from './export-format.ts';
import { jsonFormat } from './json-format.ts';
import type { PictureFormat } from './picture-format.ts';
import { readingFormat } from './reading-format.ts';

export const exportFormats: readonly ExportFormat[] = [jsonFormat, csvFormat, readingFormat];

export const pictureFormats: readonly PictureFormat[] = [
  { name: 'graph-svg', view: 'graph', format: 'svg', label: 'actor graph, for print and editing' },
  { name: 'graph-png', view: 'graph', format: 'png', label: 'actor graph, 300 dots an inch' },
  { name: 'timeline-svg', view: 'timeline', format: 'svg', label: 'timeline, for print and editing' },
  { name: 'timeline-png', view: 'timeline', format: 'png', label: 'timeline, 300 dots an inch' },
];
