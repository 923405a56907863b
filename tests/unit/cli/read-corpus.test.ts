/** Corpora line by line: order, faults at their place, and no more read ahead than is answered. */
import { PassThrough, Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import type { ExtractionService } from '#core/core.ts';
import { ContractError } from '#shared/contract/errors.ts';
import { readCorpus } from '../../../electron/cli/read-corpus.ts';
import { portFindings } from '../../fixtures/hosts-findings.ts';

/** Answers later articles sooner; "bad" fails. */
function fakeExtraction(seen: string[] = []): ExtractionService & { closed: boolean } {
  const service = {
    version: 'test-1',
    closed: false,
    read: async ({ text }: { readonly text: string }) => {
      seen.push(text);
      await new Promise((resolve) => setTimeout(resolve, 12 - (seen.length % 12)));
      if (text === 'bad') throw new ContractError('too-large', 'It took too long.');
      return { ...portFindings, title: text };
    },
    close: async () => {
      service.closed = true;
    },
  };
  return service;
}

const text = async (stream: Readable): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

async function run(lines: readonly string[], extraction = fakeExtraction()) {
  const io = {
    stdin: Readable.from([`${lines.join('\n')}\n`]),
    stdout: new PassThrough(),
    stderr: new PassThrough(),
  };
  const [out, err] = [text(io.stdout), text(io.stderr)];
  const code = await readCorpus(io, extraction);
  io.stdout.end();
  io.stderr.end();
  const printed = (await out).split('\n').filter((line) => line !== '');
  return { code, printed: printed.map((line) => JSON.parse(line)), errors: await err, extraction };
}

test('one reading a line, in order, each with its id', async () => {
  const ids = Array.from({ length: 60 }, (_, index) => `doc-${index}`);
  const { code, printed, errors, extraction } = await run(
    ids.map((id) => JSON.stringify({ id, text: `text of ${id}` })),
  );
  expect(code).toBe(0);
  expect(errors).toBe('');
  expect(printed.map((reading) => reading.id)).toEqual(ids);
  expect(printed.map((reading) => reading.article.title)).toEqual(ids.map((id) => `text of ${id}`));
  expect(printed[0]).toMatchObject({ format: 'reading/1', article: { published: null } });
  expect(extraction.closed).toBe(true);
});

test('a bad line answers at its place and fails the run at its end', async () => {
  const { code, printed, errors } = await run([
    JSON.stringify({ id: 1, text: 'good', doc_date: '2026-02-03' }),
    '{"id": 2',
    '',
    JSON.stringify({ id: 3, text: 'bad' }),
    JSON.stringify({ id: 4 }),
    JSON.stringify({ id: 5, text: 'good' }),
  ]);
  expect(code).toBe(1);
  expect(printed.map(({ id, error }) => ({ id, error }))).toEqual([
    { id: 1, error: undefined },
    { id: null, error: 'it is not JSON' },
    { id: 3, error: 'It took too long' },
    { id: 4, error: 'it has no "text"' },
    { id: 5, error: undefined },
  ]);
  expect(printed[0].article.published).toBe('2026-02-03');
  expect(errors).toContain('line 2: it is not JSON');
  expect(errors).toContain('line 4: It took too long');
});

test('a slow reader holds the corpus back', async () => {
  const seen: string[] = [];
  const stdin = new PassThrough();
  for (let index = 0; index < 200; index += 1)
    stdin.write(`${JSON.stringify({ id: index, text: `${index}` })}\n`);
  stdin.end();
  let open: (() => void) | null = null;
  const stdout = new Writable({
    highWaterMark: 1,
    write: (_chunk, _encoding, done) => {
      open = done;
    },
  });
  const running = readCorpus({ stdin, stdout, stderr: new PassThrough() }, fakeExtraction(seen));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(seen.length).toBeLessThanOrEqual(20);
  const pump = setInterval(() => open?.(), 1);
  expect(await running).toBe(0);
  clearInterval(pump);
  expect(seen.length).toBe(200);
});
