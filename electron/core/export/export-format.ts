/** What an export format is: a name, a file ending, and records to files. */
import type { CaseData } from './case-data.ts';

/** One file of an export: a plain name below the target, and its text (written as UTF-8) or its bytes. */
export type ExportFile = TextFile | { readonly name: string; readonly bytes: Uint8Array };

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

export interface ExportFormat {
  readonly name: 'json' | 'csv' | 'reading';
  /** Without the dot. */
  readonly extension: string;
  /** In words for people. */
  readonly label: string;
  /** At least one file; the same data gives the same bytes. */
  readonly write: (data: CaseData) => readonly TextFile[];
}
