/** The extraction that every host uses: the pool over the project's own extractor and models. */
import { EXTRACTOR_VERSION } from '#extract/version.ts';
import type { ExtractionService } from '../core.ts';
import type { ProjectPaths } from '../project-paths.ts';
import { createExtractionPool } from './extraction-pool.ts';

export interface ExtractionOptions {
  readonly paths: Pick<ProjectPaths, 'workerUrl' | 'models'>;
  /** Worker threads at most. */
  readonly size: number;
}

export const createExtraction = ({ paths, size }: ExtractionOptions): ExtractionService =>
  createExtractionPool({
    workerUrl: paths.workerUrl,
    modelsFolder: paths.models,
    size,
    version: EXTRACTOR_VERSION,
  });
