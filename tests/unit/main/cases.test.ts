/** Which case opens: arguments, recent cases, and the switch between them with its failures. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { ContractError, type Failure } from '#shared/contract/errors.ts';
import { caseArgument } from '../../../electron/main/case-argument.ts';
import { type CaseSwitchOptions, createCaseSwitch } from '../../../electron/main/case-switch.ts';
import { createRecentCases } from '../../../electron/main/recent-cases.ts';
import { refuseExisting } from '../../../electron/main/refuse-existing.ts';
import { type Unopened, unopenedText } from '../../../electron/main/unopened.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-cases-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('caseArgument', () => {
  test.each([
    [['app', '--case=/a/b.throughline'], '/a/b.throughline'],
    [['app', '--case', 'b.throughline'], '/here/b.throughline'],
    [['app', '.', '/x/my case.throughline'], '/x/my case.throughline'],
    [['app', '--no-sandbox', 'c.throughline'], '/here/c.throughline'],
    [['app', '--case'], null],
    [['app', '--case', '--no-sandbox'], null],
    [['/opt/x.throughline'], null],
    [['app', '.', 'article.txt'], null],
  ])('%j opens %s', (argv, path) => expect(caseArgument(argv, '/here')).toBe(path));
});

describe('recent cases', () => {
  const file = join(folder, 'recent.json');
  beforeEach(() => rmSync(file, { force: true }));

  test('newest first, each once, ten at most, kept between runs', () => {
    const recent = createRecentCases(file, '/home/a');
    for (let index = 0; index < 12; index += 1) recent.add(`/home/a/cases/${index}.throughline`);
    recent.add('/home/a/cases/5.throughline');
    expect(recent.paths().length).toBe(10);
    expect(recent.paths().slice(0, 2)).toEqual([
      '/home/a/cases/5.throughline',
      '/home/a/cases/11.throughline',
    ]);
    expect(createRecentCases(file, '/home/a').paths()).toEqual(recent.paths());
  });

  test('the window sees names and keys, never paths; a missing file is marked', () => {
    const there = join(folder, 'There.throughline');
    writeFileSync(there, '');
    const recent = createRecentCases(file, '/home/a');
    recent.add('/home/a/cases/Gone.throughline');
    recent.add(there);
    const list = recent.list();
    expect(list.map(({ name, exists }) => ({ name, exists }))).toEqual([
      { name: 'There', exists: true },
      { name: 'Gone', exists: false },
    ]);
    expect(JSON.stringify(list)).not.toContain('.throughline');
    expect(recent.pathOf(list[0]?.key ?? '')).toBe(there);
    expect(recent.pathOf('guess')).toBeNull();
    recent.forget(list[0]?.key ?? '');
    expect(recent.list().map((one) => one.name)).toEqual(['Gone']);
  });

  test.each(['', '{', '[]', '{"cases":"x"}', '{"cases":[1,null]}'])(
    'a file with %j counts as empty',
    (text) => {
      writeFileSync(file, text);
      expect(createRecentCases(file, '/home/a').paths()).toEqual([]);
    },
  );

  test('their folders are shown short', () => {
    const recent = createRecentCases(file, '/home/a');
    recent.add('/home/a/one/two/three/four/Deep.throughline');
    recent.add('/home/a/cases/Near.throughline');
    expect(recent.list().map((one) => one.folder)).toEqual(['~/cases', '…/two/three/four']);
  });
});

test('a new case does not take the place of a file', () => {
  expect(() => refuseExisting(import.meta.filename)).toThrow(ContractError);
  expect(() => refuseExisting(`${import.meta.filename}.new`)).not.toThrow();
});

const FAULT: Failure = { code: 'not-a-case', message: 'This is not a case.' };

const DAMAGE: Failure = {
  code: 'case-corrupt',
  message: 'Its newest backup is B.db.',
  details: { backup: '/backups/B.db' },
};

/** A switch over a core that opens everything but paths with "bad" in them; the log tells what happened. */
function testSwitch(over: Partial<CaseSwitchOptions> = {}) {
  const log: string[] = [];
  const file = join(folder, `recent-${Math.random()}.json`);
  const recent = createRecentCases(file, folder);
  const cases = createCaseSwitch({
    core: {
      open: async (path, { restoreBackup } = { restoreBackup: false }) => {
        log.push(`${restoreBackup ? 'restore' : 'open'} ${path}`);
        if (path?.includes('damaged') && !restoreBackup) return { ok: false, failure: DAMAGE };
        return path?.includes('bad')
          ? { ok: false, failure: FAULT }
          : { ok: true, databasePath: path ?? '/data/Sample case.throughline', extractorVersion: '1.0.0' };
      },
    },
    recent,
    ask: async () => 'sample',
    offerBackup: async ({ message }) => {
      log.push(`offer ${message}`);
      return true;
    },
    choose: async () => null,
    sayFailure: async ({ path, why }) => void log.push(`say ${path}: ${why === 'died' ? why : why.code}`),
    sayRestarted: async () => void log.push('say restarted'),
    reload: () => log.push('reload'),
    quit: () => log.push('quit'),
    ...over,
  });
  return { cases, recent, log };
}

describe('createCaseSwitch', () => {
  test('first the case asked for, else the last one that is there, else the sample', async () => {
    const first = testSwitch();
    await first.cases.openFirst('/x/asked.throughline');
    expect(first.log).toEqual(['open /x/asked.throughline']);
    const there = join(folder, 'Last.throughline');
    writeFileSync(there, '');
    const second = testSwitch();
    second.recent.add(there);
    second.recent.add('/gone/Other.throughline');
    await second.cases.openFirst(null);
    expect(second.log).toEqual([`open ${there}`]);
    const third = testSwitch();
    const opened = third.cases.opened();
    await third.cases.openFirst(null);
    expect(third.log).toEqual(['open null']);
    expect(third.recent.paths()).toEqual(['/data/Sample case.throughline']);
    expect(await opened).toMatchObject({ databasePath: '/data/Sample case.throughline' });
    await third.cases.openOther('/x/b.throughline');
    expect(await third.cases.opened()).toMatchObject({ databasePath: '/x/b.throughline' });
  });

  test('a first case that does not open asks what to do, until one is open or the person quits', async () => {
    const sample = testSwitch();
    await sample.cases.openFirst('/x/bad.throughline');
    expect(sample.log).toEqual(['open /x/bad.throughline', 'open null', 'reload']);
    const quits = testSwitch({ ask: async () => 'quit' });
    await quits.cases.openFirst('/x/bad.throughline');
    expect(quits.log).toEqual(['open /x/bad.throughline', 'quit']);
    const answers = ['other', 'other', 'quit'] as const;
    let asked = 0;
    const undecided = testSwitch({ ask: async () => answers[asked++] ?? 'quit' });
    await undecided.cases.openFirst('/x/bad.throughline');
    expect(undecided.log).toEqual(['open /x/bad.throughline', 'quit']);
    expect(asked).toBe(3);
  });

  test('another case takes the place of the one before, which stays when it does not open', async () => {
    const { cases, log } = testSwitch();
    await cases.openFirst('/x/a.throughline');
    expect(await cases.openOther('/x/b.throughline')).toBe(true);
    expect(await cases.openOther('/x/bad.throughline')).toBe(false);
    expect(await cases.openOther(null)).toBe(false);
    expect(log).toEqual([
      'open /x/a.throughline',
      'open /x/b.throughline',
      'reload',
      'open /x/bad.throughline',
      'say /x/bad.throughline: not-a-case',
      'open /x/b.throughline',
      'reload',
    ]);
  });

  test('a damaged case is restored from its backup when the person wants it', async () => {
    const first = testSwitch();
    await first.cases.openFirst('/x/damaged.throughline');
    expect(first.log).toEqual([
      'open /x/damaged.throughline',
      'offer Its newest backup is B.db.',
      'restore /x/damaged.throughline',
    ]);
    const unwilling = testSwitch({ offerBackup: async () => false });
    await unwilling.cases.openFirst('/x/a.throughline');
    expect(await unwilling.cases.openOther('/x/damaged.throughline')).toBe(false);
    expect(unwilling.log.slice(1)).toEqual([
      'open /x/damaged.throughline',
      'say /x/damaged.throughline: case-corrupt',
      'open /x/a.throughline',
      'reload',
    ]);
  });

  test('a core that died starts again once; the second time the person is asked', async () => {
    const asked: Unopened[] = [];
    const { cases, log } = testSwitch({
      async ask(unopened) {
        asked.push(unopened);
        return 'quit';
      },
    });
    await cases.reopen('/x/a.throughline');
    await cases.reopen('/x/a.throughline');
    expect(log).toEqual(['open /x/a.throughline', 'reload', 'say restarted', 'quit']);
    expect(asked).toEqual([{ path: '/x/a.throughline', why: 'died' }]);
  });
});

test('why no case is open is told with its file and what to do', () => {
  expect(unopenedText({ path: '/x/notes.throughline', why: FAULT })).toBe(
    'notes.throughline: This file is not a case. Choose a file that ends in .throughline.',
  );
  expect(unopenedText({ path: null, why: FAULT })).toMatch(/^This file is not a case/);
  expect(unopenedText({ path: '/x/a.throughline', why: 'died' })).toContain('The case itself is saved');
});
