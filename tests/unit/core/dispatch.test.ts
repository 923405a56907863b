/** The dispatcher: what reaches a handler, what comes back, what goes to the log. */
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { CoreContext } from '#core/context.ts';
import { createDispatch } from '#core/dispatch.ts';
import type { Handlers } from '#core/handler.ts';
import { handlers } from '#core/handlers.ts';
import { createRunningJobs } from '#core/jobs/running-jobs.ts';
import { fileJobs } from '#core/store/file-jobs.ts';
import { openCaseFile } from '#core/store/open.ts';
import { ContractError } from '#shared/contract/errors.ts';
import { projectRoot } from '../../architecture/source-files.ts';
import { badMessage } from '../../contract/bad-messages.ts';
import { extractionOf, type LogLine, realPictures, silentLog } from '../../fixtures/test-core.ts';
import { readToy } from '../../fixtures/toy-reader.ts';

const SECRET = 'the minister’s private words';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function open(more: Partial<CoreContext> = {}) {
  const options = { databasePath: ':memory:', resources: projectRoot, backups: null, clock: () => 0 };
  const file = await openCaseFile({ ...options, log: silentLog, fileWork: fileJobs });
  closers.push(file.close);
  const lines: LogLine[] = [];
  const context: CoreContext = {
    ...{ connection: file.connection, readOnly: null, schemaVersion: 2, caseName: 'Case', clock: () => 0 },
    ...{
      extraction: extractionOf(readToy),
      pictures: realPictures(),
      appVersion: '0',
      isClosed: () => false,
      jobs: createRunningJobs(),
      ask: () => Promise.reject(new Error('these handlers ask nothing')),
      columns: { read: async () => new Uint8Array(), close: () => {} },
    },
    publish: () => {},
    log: { info: () => {}, error: (event, facts = {}) => lines.push({ event, facts }) },
    ...more,
  };
  return { context, lines };
}

describe('dispatch', () => {
  test('2,000 messages that do not fit run no handler', async () => {
    let runs = 0;
    const counted = { ...handlers };
    for (const name of Object.keys(handlers) as (keyof Handlers)[]) {
      const run = (): never => {
        runs += 1;
        throw new ContractError('conflict', 'It ran.');
      };
      Object.assign(counted, { [name]: run });
    }
    const { context, lines } = await open();
    const dispatch = createDispatch({ handlers: counted, context, checkOutputs: false });
    await fc.assert(
      fc.asyncProperty(badMessage, async ({ name, input }) => {
        expect((await dispatch(name, input)).ok).toBe(false);
      }),
      { numRuns: 2000, seed: 5 },
    );
    expect(runs).toBe(0);
    expect(lines).toEqual([]);
    await dispatch('case.summary', {});
    expect(runs).toBe(1);
  });

  test('a bug gets an id; the log has its place but not its message', async () => {
    const { context, lines } = await open();
    const broken: Handlers = {
      ...handlers,
      'case.summary': () => {
        throw new TypeError(SECRET);
      },
    };
    const dispatch = createDispatch({ handlers: broken, context, checkOutputs: false });
    const reply = await dispatch('case.summary', {});
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal', details: { id: '0-1' } } });
    expect(lines).toEqual([
      {
        event: 'internal',
        facts: {
          id: '0-1',
          procedure: 'case.summary',
          error: 'TypeError',
          at: expect.stringContaining('dispatch.test.ts:'),
        },
      },
    ]);
    expect(JSON.stringify([reply, lines])).not.toContain(SECRET);
    expect(JSON.stringify(lines)).not.toContain(projectRoot);
  });

  test('an output that does not fit the contract is a bug where outputs are checked', async () => {
    const { context } = await open();
    const wrong: Handlers = { ...handlers, 'article.list': () => [{ id: 'one' }] as never };
    const dispatch = (checkOutputs: boolean) =>
      createDispatch({ handlers: wrong, context, checkOutputs })('article.list', {});
    expect(await dispatch(true)).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(await dispatch(false)).toMatchObject({ ok: true });
  });

  test('a command that fails while it writes leaves nothing behind', async () => {
    const { context } = await open();
    const half: Handlers = {
      ...handlers,
      'history.undo': () => (writer) => {
        writer.insert('source', { outlet: 'The Paper', reliability: 'B' });
        throw new ContractError('conflict', 'The case has changed meanwhile.');
      },
    };
    const reply = await createDispatch({ handlers: half, context, checkOutputs: true })('history.undo', {});
    expect(reply).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(context.connection.get('SELECT 1 FROM source')).toBeUndefined();
    expect(context.connection.get('SELECT 1 FROM change_set')).toBeUndefined();
  });

  test('commands of a case that is read-only or closed are refused', async () => {
    const { context } = await open({ readOnly: 'no-permission' });
    const dispatch = createDispatch({ handlers, context, checkOutputs: true });
    expect(await dispatch('history.undo', {})).toMatchObject({ error: { code: 'read-only' } });
    const closed = createDispatch({
      handlers,
      context: { ...context, isClosed: () => true },
      checkOutputs: true,
    });
    expect(await closed('case.summary', {})).toMatchObject({ error: { code: 'cancelled' } });
  });
});
