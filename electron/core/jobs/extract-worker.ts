/** The entry of an extraction worker: loads the models and answers for as long as the pool wants. */
import { parentPort, workerData } from 'node:worker_threads';
import { createExtractor } from '#extract/pipeline.ts';
import { loadTextModels } from '#extract/text/models.ts';
import { assert } from '#shared/lib/assert.ts';
import { readModelFiles } from './model-files.ts';
import { serveExtraction } from './serve-extraction.ts';
import type { WorkerStart } from './worker-messages.ts';

assert(parentPort, 'the extraction worker runs as a worker thread');
const { modelsFolder }: WorkerStart = workerData;
serveExtraction(parentPort, createExtractor(loadTextModels(readModelFiles(modelsFolder))));
