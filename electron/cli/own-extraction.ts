/** The project's own files and the extraction over them, for commands that need no case. */
import type { ExtractionService } from '#core/core.ts';
import { createExtraction } from '#core/jobs/extraction.ts';
import { type ProjectPaths, projectPaths } from '#core/project-paths.ts';

export const paths: ProjectPaths = projectPaths(import.meta.url);

/** `size` threads at most, started with the first article. */
export const startExtraction = (size: number): ExtractionService => createExtraction({ paths, size });
