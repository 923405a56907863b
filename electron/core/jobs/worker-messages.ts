/** What the extraction pool and its workers say to each other; plain data, copied between threads. */
import type { ExtractionInput } from '#extract/extractor.ts';
import type { Findings } from '#shared/model/findings.ts';

/** Given to a worker when it starts. */
export interface WorkerStart {
  readonly modelsFolder: string;
}

export interface WorkerRequest {
  readonly id: number;
  readonly input: ExtractionInput;
}

export type WorkerReply =
  | { readonly kind: 'ready'; readonly version: string }
  | { readonly kind: 'found'; readonly id: number; readonly findings: Findings }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

export type { ExtractionInput };
