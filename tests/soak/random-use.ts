/** Uses the window at random, the same way for the same seed, as somebody would who tries everything. */
import type { Page } from '@playwright/test';
import { randomNumbers } from '#shared/lib/random.ts';
import { graphActs } from './graph-acts.ts';
import { tableActs } from './table-acts.ts';
import { timeActs } from './time-acts.ts';
import { viewActs } from './view-acts.ts';

export interface Chance {
  /** A whole number from 0 to below `count`. */
  below(count: number): number;
  /** One of these; undefined of none. */
  of<T>(list: readonly T[]): T | undefined;
}

/** Leaves the window without an open menu or dialog, so that any other act can follow. */
export type Act = (page: Page, chance: Chance) => Promise<void>;

const acts: Readonly<Record<string, Act>> = { ...timeActs, ...graphActs, ...tableActs, ...viewActs };

export const chanceOf = (seed: number): Chance => {
  const next = randomNumbers(seed);
  const below = (count: number): number => Math.floor(next() * count);
  return { below, of: (list) => list[below(list.length)] };
};

/** How often an act was done, and how long that took in all. */
export interface Done {
  readonly times: number;
  readonly milliseconds: number;
}

/** What was done last is told with a failure: it is what the act found. */
const LAST = 5;
const trail: string[] = [];

async function act(page: Page, chance: Chance, name: string): Promise<void> {
  await acts[name]!(page, chance).catch((cause: unknown) => {
    throw new Error(`could not ${name}, after: ${trail.join('; ')}`, { cause });
  });
  trail.push(name);
  if (trail.length > LAST) trail.shift();
}

/** Every act, one after the other, so many times. */
export async function doEverything(
  page: Page,
  { chance, times }: { readonly chance: Chance; readonly times: number },
): Promise<void> {
  for (let time = 0; time < times; time += 1)
    for (const name of Object.keys(acts)) await act(page, chance, name);
}

/** Goes on for so many minutes; what was done, by name. */
export async function actAtRandom(
  page: Page,
  { chance, minutes }: { readonly chance: Chance; readonly minutes: number },
): Promise<ReadonlyMap<string, Done>> {
  const all = new Map<string, Done>();
  for (const end = performance.now() + minutes * 60_000; performance.now() < end; ) {
    const name = chance.of(Object.keys(acts))!;
    const started = performance.now();
    await act(page, chance, name);
    const { times, milliseconds } = all.get(name) ?? { times: 0, milliseconds: 0 };
    all.set(name, { times: times + 1, milliseconds: milliseconds + performance.now() - started });
  }
  return all;
}

/** Brings the window back to what it shows at first, so that two measurements are of the same picture. */
export async function comeToRest(page: Page): Promise<void> {
  const chance = chanceOf(1);
  for (const name of AT_REST) await act(page, chance, name);
}

const AT_REST = [
  'close what is beside the graph',
  'close the groups',
  'clear the filters',
  'show all time',
  'go back to the timeline',
  'fit the timeline',
  'fit the graph',
  // The first one may close what the focus has brought up.
  'select nothing',
  'select nothing',
] as const;
