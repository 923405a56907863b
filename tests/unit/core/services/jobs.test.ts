/** Cancelling an import or a new reading: it answers `cancelled`, nothing is saved, and its id is free again. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ExtractionService } from '#core/core.ts';
import type { Push } from '#shared/contract/pushes.ts';
import type { Findings } from '#shared/model/findings.ts';
import { dayNumber, openTestCore, type TestCore } from '../../../fixtures/test-core.ts';
import { readToy } from '../../../fixtures/toy-reader.ts';

const TEXT = 'Ada Brook met Harbour Council yesterday.\nNorland attacked Sudria.';

let opened: TestCore;
let pushes: Push[];
/** Lets the readings that wait go on. */
let answer: () => void;

/** Waits for `answer`, or for the signal. */
const slowExtraction = (): ExtractionService => ({
  version: 'test-1',
  read: (input, signal) =>
    new Promise<Findings>((resolve, reject) => {
      const before = answer;
      answer = () => {
        before();
        resolve(readToy(input));
      };
      signal?.addEventListener('abort', () => reject(new Error('stopped')));
    }),
  close: async () => {},
});

beforeEach(async () => {
  answer = () => {};
  opened = await openTestCore({ extraction: slowExtraction() });
  pushes = [];
  opened.core.subscribe((push) => pushes.push(push));
});
afterEach(async () => {
  await opened.core.close();
  expect(opened.errors).toEqual([]);
});

const importAs = (jobId: string | undefined, text = TEXT) =>
  opened.core.dispatch('article.import', {
    ...{ title: '', text, published: dayNumber('2026-02-03'), publishedBasis: 'analyst' },
    ...(jobId === undefined ? {} : { jobId }),
  });
const cancel = (jobId: string) => opened.core.dispatch('job.cancel', { jobId });
const phases = () =>
  pushes.flatMap((push) => (push.kind === 'progress' ? [`${push.jobId} ${push.phase}`] : []));

describe('job.cancel', () => {
  test('an import that runs is cancelled under the id that its caller chose', async () => {
    const running = importAs('mine');
    expect(await cancel('mine')).toEqual({ ok: true, data: { cancelled: true } });
    expect(await running).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(phases()).toEqual(['mine extracting', 'mine cancelled']);
    expect(await opened.ask('article.list', {})).toEqual([]);
    expect((await opened.ask('history.list', {})).total).toBe(0);
    const again = importAs('mine');
    answer();
    expect(await again).toMatchObject({ ok: true, data: { outcome: 'added' } });
    expect(await cancel('mine')).toEqual({ ok: true, data: { cancelled: false } });
  });

  test('a new reading that is cancelled changes nothing', async () => {
    const added = importAs(undefined);
    answer();
    expect(await added).toMatchObject({ ok: true });
    const { total } = await opened.ask('history.list', {});
    const reading = opened.core.dispatch('article.reextract', { articleId: 1, jobId: 'again' });
    await cancel('again');
    expect(await reading).toMatchObject({ error: { code: 'cancelled' } });
    expect((await opened.ask('history.list', {})).total).toBe(total);
  });

  test('a cancel in the same moment as the answer wins, and then nothing is saved', async () => {
    const running = importAs('close');
    answer();
    const [stopped] = await Promise.all([cancel('close'), running]);
    expect(stopped).toEqual({ ok: true, data: { cancelled: true } });
    expect(await running).toMatchObject({ error: { code: 'cancelled' } });
    expect(await opened.ask('article.list', {})).toEqual([]);
  });

  test('only the job that is meant is cancelled, and a second one may not take its id', async () => {
    const [first, second] = [importAs('one'), importAs('two', 'Ben Carr helped Lake Bank.')];
    expect(await importAs('two', 'Norland met Sudria.')).toMatchObject({ error: { code: 'conflict' } });
    await cancel('one');
    answer();
    expect(await first).toMatchObject({ error: { code: 'cancelled' } });
    expect(await second).toMatchObject({ ok: true });
  });

  test('without an id a job gets one that nobody has', async () => {
    const chosen = importAs('job-1');
    const given = importAs(undefined, 'Ben Carr helped Lake Bank.');
    expect(phases()).toEqual(['job-1 extracting', 'job-2 extracting']);
    answer();
    expect([(await chosen).ok, (await given).ok]).toEqual([true, true]);
  });

  test.each(['', 'a b', '../x', 'x'.repeat(65), 7])('%j is no id', async (jobId) => {
    expect(await opened.core.dispatch('job.cancel', { jobId })).toMatchObject({
      error: { code: 'invalid-input' },
    });
  });
});
