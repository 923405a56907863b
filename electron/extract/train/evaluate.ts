/** Measures the linguistic base on the dev treebanks: `npx node electron/extract/train/evaluate.ts --data ../shared/training`. */
import { loadTextModels } from '#extract/text/models.ts';
import { option, readModelFiles } from './files.ts';
import { measurementTable, measureSyntax } from './measure-syntax.ts';

const models = loadTextModels(readModelFiles(option('models', 'models')));
console.log(measurementTable(measureSyntax(models, option('data', '../shared/training'))));
