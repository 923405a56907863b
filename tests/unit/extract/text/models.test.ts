/** The shipped model files: size, load time, speed, and an analysis that they must reproduce. */
import { describe, expect, test } from 'vitest';
import { createTextAnalyser } from '#extract/text/analyse.ts';
import { loadLinearModel } from '#extract/text/linear-model.ts';
import { loadTextModels, MODEL_FILES } from '#extract/text/models.ts';
import { modelFiles, shippedAnalyser } from './models.ts';

const SAMPLE = `Mayor of Gdansk Signs Port Agreement With Norway

The mayor of Gdansk, Anna Kowalska, signed an agreement with Norwegian officials on Thursday, ending two years of talks.
"We have waited long enough," Kowalska told reporters in Oslo. Workers at the port, who were not consulted, threatened to
strike unless the company withdraws its plan. According to the Transport Ministry, 400 jobs could be lost by June.`;

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Fastest of some runs, in milliseconds of processor time: other work on the machine counts least so. */
function fastest(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = processorTime();
    work();
    return processorTime() - start;
  });
  return Math.min(...times);
}

describe('model files', () => {
  test('together they stay under 12 MB', () => {
    const size = MODEL_FILES.reduce((sum, name) => sum + modelFiles[name]!.length, 0);
    expect(size).toBeGreaterThan(1e6);
    expect(size).toBeLessThanOrEqual(12e6);
  });

  test('they load quickly', () => {
    expect(fastest(3, () => loadTextModels(modelFiles))).toBeLessThan(600);
  });

  test('a missing or broken file is an error', () => {
    expect(() => loadTextModels({ ...modelFiles, 'tagger.bin': new Uint8Array(40) })).toThrow(
      'not a linear model',
    );
    const { 'names.bin': names, ...others } = modelFiles;
    expect(() => loadTextModels(others)).toThrow('names.bin is missing');
    expect(() => loadLinearModel(names!.slice(0, names!.length - 1))).toThrow('cut short');
  });

  test('TX-41: they reproduce the committed analysis', async () => {
    const rows = shippedAnalyser()(SAMPLE).flatMap(({ kind, tokens, names }) => [
      `# ${kind}`,
      ...tokens.map(({ index, form, lemma, upos, xpos, head, dep }) => {
        const name = names.find(({ from, to }) => index >= from && index < to);
        return [index, form, lemma, upos, xpos, head, dep, name?.label ?? ''].join('\t').trimEnd();
      }),
    ]);
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('./analysis.gold.tsv');
  });

  test('speed is that of a linear model', () => {
    const text = `${SAMPLE}\n\n`.repeat(60);
    const analyse = createTextAnalyser(loadTextModels(modelFiles));
    analyse(text);
    const time = fastest(3, () => analyse(text));
    expect(text.length / (time / 1000)).toBeGreaterThan(25_000);
  }, 60_000);
});
