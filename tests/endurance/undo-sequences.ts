/** Undo and redo over random command sequences: back to the first state and forth to the last, by hash (CH-9 to CH-11). */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { faultsOf, hashOfRecords, withDatabase } from '../fixtures/case-state.ts';
import { openTestCore, type TestCore } from '../fixtures/test-core.ts';
import {
  commandNames,
  expectSound,
  fadingReader,
  runStep,
  type Step,
  stepArbitrary,
} from '../properties/random-steps.ts';

const STEPS = 50;
/** Every so many sequences the case is closed and opened again between the steps of the check. */
const REOPENED = 10;

/** Memory where the system has a folder of it: the test is about rows, not about disks. */
const base = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'throughline-undo-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

let cases = 0;
/** How often each command did something, so that the test is not about refusals. */
const applied = new Map<string, number>();

async function countUntilEnd(opened: TestCore, name: 'history.undo' | 'history.redo', most: number) {
  let done = 0;
  while (done < most && (await opened.core.dispatch(name, {})).ok) done += 1;
  return done;
}

async function checkSequence(steps: readonly Step[], reopens: boolean): Promise<void> {
  cases += 1;
  const databasePath = join(base, `${cases}.throughline`);
  const open = () => openTestCore({ databasePath, checkOutputs: false, read: fadingReader });
  const hash = () => withDatabase(databasePath, hashOfRecords);
  let opened = await open();
  const reopen = async (): Promise<void> => {
    if (!reopens) return;
    await opened.core.close();
    opened = await open();
  };
  const first = hash();
  for (const step of steps) {
    const name = await runStep(opened.core, step);
    if (name) applied.set(name, (applied.get(name) ?? 0) + 1);
  }
  await expectSound(opened.core);
  const last = hash();
  await reopen();
  const undone = await countUntilEnd(opened, 'history.undo', Number.POSITIVE_INFINITY);
  expect(hash()).toBe(first);
  await reopen();
  expect(await countUntilEnd(opened, 'history.redo', undone)).toBe(undone);
  expect(hash()).toBe(last);
  expect(opened.errors).toEqual([]);
  await opened.core.close();
  expect(withDatabase(databasePath, faultsOf)).toEqual([]);
  rmSync(databasePath);
}

/** Defines the test; two files share the sequences out, so that two workers take half of the time. */
export function defineUndoTest(seed: number, sequences: number): void {
  test(`CH-11: ${sequences} random sequences of ${STEPS} commands`, async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(stepArbitrary, { minLength: STEPS, maxLength: STEPS }), async (steps) => {
        run += 1;
        await checkSequence(steps, run % REOPENED === 0);
      }),
      { numRuns: sequences, seed, endOnFailure: true },
    );
    expect(run).toBe(sequences);
    expect(applied.size).toBe(commandNames.length);
    expect(Math.min(...applied.values())).toBeGreaterThan(sequences / 4);
  }, 600_000);
}
