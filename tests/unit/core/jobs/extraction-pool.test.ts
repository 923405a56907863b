/** The pool: order, time limit, dead workers, closing. */
import { afterEach, describe, expect, test } from 'vitest';
import type { ExtractionService } from '#core/core.ts';
import { createExtractionPool, type ExtractionPoolOptions } from '#core/jobs/extraction-pool.ts';
import { ContractError } from '#shared/contract/errors.ts';

const workerUrl = new URL('../../../fixtures/workers/test-extract-worker.ts', import.meta.url);
const open: ExtractionService[] = [];

function pool(options: Partial<ExtractionPoolOptions> = {}): ExtractionService {
  const made = createExtractionPool({
    workerUrl,
    modelsFolder: 'any',
    size: 1,
    version: 'test-1',
    ...options,
  });
  open.push(made);
  return made;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((made) => made.close()));
});

const read = async (made: ExtractionService, text: string): Promise<string> =>
  (await made.read({ text, published: null })).title;

/** The code of the ContractError that it rejects with. */
const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'none',
    (error: unknown) => {
      if (error instanceof ContractError) return error.failure.code;
      throw error;
    },
  );

describe('createExtractionPool', () => {
  test('answers each article with its own findings, also with more articles than workers', async () => {
    const made = pool({ size: 2 });
    const texts = Array.from({ length: 20 }, (_, index) => `text ${index}`);
    expect(await Promise.all(texts.map((text) => read(made, text)))).toEqual(texts);
  });

  test('an article that hangs ends its worker at the limit; the next one gets a new worker', async () => {
    const made = pool({ timeLimit: 300 });
    const started = performance.now();
    const hung = codeOf(made.read({ text: 'hang', published: null }));
    const next = read(made, 'after');
    expect(await hung).toBe('too-large');
    expect(await next).toBe('after');
    expect(performance.now() - started).toBeLessThan(8000);
  });

  test.each([
    ['throws', 'throw', 'internal'],
    ['ends its worker', 'exit', 'internal'],
  ])('an article that %s fails alone', async (_name, text, code) => {
    const made = pool();
    expect(await codeOf(made.read({ text, published: null }))).toBe(code);
    expect(await read(made, 'after')).toBe('after');
  });

  test.each([
    ['has no models', 'broken'],
    ['is of another version', 'other'],
  ])('a worker that %s fails the article and does not hang', async (_name, modelsFolder) => {
    const made = pool({ modelsFolder });
    expect(await codeOf(made.read({ text: 'a', published: null }))).toBe('internal');
    expect(await codeOf(made.read({ text: 'b', published: null }))).toBe('internal');
  });

  test('a cancelled article ends at once, waiting or running; the next one has a new worker', async () => {
    const made = pool();
    const [first, second] = [new AbortController(), new AbortController()];
    const running = codeOf(made.read({ text: 'hang', published: null }, first.signal));
    const waiting = codeOf(made.read({ text: 'never', published: null }, second.signal));
    const last = read(made, 'after');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const started = performance.now();
    second.abort();
    expect(await waiting).toBe('cancelled');
    first.abort();
    expect(await running).toBe('cancelled');
    expect(performance.now() - started).toBeLessThan(500);
    expect(await last).toBe('after');
    expect(await codeOf(made.read({ text: 'late', published: null }, first.signal))).toBe('cancelled');
    expect(await read(made, 'on')).toBe('on');
  });

  test('cancelling while the worker still loads, and after the answer, harms nobody', async () => {
    const made = pool();
    const [early, late] = [new AbortController(), new AbortController()];
    const loading = codeOf(made.read({ text: 'a', published: null }, early.signal));
    early.abort();
    expect(await loading).toBe('cancelled');
    expect((await made.read({ text: 'b', published: null }, late.signal)).title).toBe('b');
    late.abort();
    expect(await read(made, 'c')).toBe('c');
  });

  test('closing ends what waits and what runs, and may be done twice', async () => {
    const made = pool();
    const running = codeOf(made.read({ text: 'hang', published: null }));
    const waiting = codeOf(made.read({ text: 'never', published: null }));
    await new Promise((resolve) => setTimeout(resolve, 200));
    await made.close();
    expect([await running, await waiting]).toEqual(['cancelled', 'cancelled']);
    expect(await codeOf(made.read({ text: 'late', published: null }))).toBe('cancelled');
    await made.close();
  });
});
