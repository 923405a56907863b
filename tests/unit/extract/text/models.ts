/** Loads the shipped models once for the tests of the linguistic base. */
import { createTextAnalyser, type TextAnalyser } from '#extract/text/analyse.ts';
import { loadTextModels, type TextModels } from '#extract/text/models.ts';
import { readModelFiles } from '#extract/train/files.ts';

export const modelFiles = readModelFiles(new URL('../../../../models/', import.meta.url).pathname);
let models: TextModels | undefined;
let analyse: TextAnalyser | undefined;

function shippedModels(): TextModels {
  models ??= loadTextModels(modelFiles);
  return models;
}

export function shippedAnalyser(): TextAnalyser {
  analyse ??= createTextAnalyser(shippedModels());
  return analyse;
}
