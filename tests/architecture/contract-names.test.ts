/** The preload's list of bare names equals the contract. */
import { expect, test } from 'vitest';
import { hostContract } from '#shared/contract/host.ts';
import { contract } from '#shared/contract/index.ts';
import { invokeNames } from '#shared/contract/names.ts';

test('the names that the preload lets through are those of the contract', () => {
  expect([...invokeNames].sort()).toEqual([...Object.keys(contract), ...Object.keys(hostContract)].sort());
});
