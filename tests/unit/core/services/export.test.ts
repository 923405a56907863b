/** `export.data`: the files of the registry, the same that the command line writes. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCase } from '#core/export/case-data.ts';
import { exportFormats } from '#core/export/formats.ts';
import { contract } from '#shared/contract/index.ts';
import { importText, openTestCore, type TestCore } from '../../../fixtures/test-core.ts';

let opened: TestCore;
beforeAll(async () => {
  opened = await openTestCore();
  await importText(opened.ask, 'Ada Brook met =Harbour Council yesterday.\nNorland attacked Sudria.');
});
afterAll(async () => {
  await opened.core.close();
  expect(opened.errors).toEqual([]);
});

test.each(exportFormats.map((format) => [format.name, format] as const))('%s', async (name, format) => {
  expect(contract['export.data'].input.safeParse({ format: name }).success).toBe(true);
  const { files } = await opened.ask('export.data', { format: name });
  expect(files).toEqual(format.write(await readCase(opened.ask)));
  expect(files.every((file) => file.text.length > 100)).toBe(true);
});

test('no other format, and what a spreadsheet would run is text', async () => {
  expect(await opened.core.dispatch('export.data', { format: 'exe' })).toMatchObject({
    error: { code: 'invalid-input' },
  });
  const { files } = await opened.ask('export.data', { format: 'csv' });
  expect(files.find((file) => file.name === 'actors.csv')?.text).toContain(`"'=Harbour Council"`);
});
