/** `host.*` on the desktop: inputs parsed, failures as replies. */
import { expect, test } from 'vitest';
import { ContractError } from '#shared/contract/errors.ts';
import type { HostHandlers } from '#shared/contract/host.ts';
import { answerHost, refuseExisting } from '../../../electron/main/host-answers.ts';

const handlers: HostHandlers = {
  'host.info': () => {
    throw new Error('broken');
  },
  'host.newCase': () => ({ opened: true }),
  'host.openCase': () => {
    throw new ContractError('conflict', 'no');
  },
  'host.openRecent': ({ key }) => ({ opened: key === 'k' }),
  'host.forgetRecent': () => [],
  'host.setMenu': () => ({}),
  'host.showAbout': () => ({}),
};

test.each([
  ['host.newCase', {}, { ok: true, data: { opened: true } }],
  ['host.openRecent', { key: 'k' }, { ok: true, data: { opened: true } }],
  ['host.openRecent', { key: 7 }, { ok: false, error: { code: 'invalid-input' } }],
  ['host.openRecent', { key: 'k', path: '/etc' }, { ok: false, error: { code: 'invalid-input' } }],
  ['host.openCase', {}, { ok: false, error: { code: 'conflict', message: 'no' } }],
  ['host.info', {}, { ok: false, error: { code: 'internal' } }],
  ['host.nothing', {}, { ok: false, error: { code: 'unknown-procedure' } }],
  ['toString', {}, { ok: false, error: { code: 'unknown-procedure' } }],
  [7, {}, { ok: false, error: { code: 'unknown-procedure' } }],
  ['host.setMenu', { entries: [{ id: 'x' }] }, { ok: false, error: { code: 'invalid-input' } }],
])('%s with %j', async (name, input, reply) => {
  expect(await answerHost(handlers, name, input)).toMatchObject(reply);
});

test('a new case does not take the place of a file', () => {
  expect(() => refuseExisting(import.meta.filename)).toThrow(ContractError);
  expect(() => refuseExisting(`${import.meta.filename}.new`)).not.toThrow();
});
