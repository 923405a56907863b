/** `host.*` in both shells: inputs parsed, failures as replies. */
import { expect, test } from 'vitest';
import { answerHost } from '#shared/contract/answer-host.ts';
import { ContractError } from '#shared/contract/errors.ts';
import type { HostHandlers } from '#shared/contract/host.ts';
import { defaultSettings } from '#shared/model/settings.ts';

const systemError = (code: string): Error => Object.assign(new Error(`${code}: /home/ada/x`), { code });

const handlers: Partial<HostHandlers> = {
  'host.info': () => {
    throw new Error('broken');
  },
  'host.newCase': () => ({ opened: true }),
  'host.openCase': () => {
    throw new ContractError('conflict', 'no');
  },
  'host.openRecent': ({ key }) => ({ opened: key === 'k' }),
  'host.forgetRecent': async () => {
    throw systemError('ENOSPC');
  },
  'host.setMenu': () => ({}),
  'host.settings': () => {
    throw systemError('EACCES');
  },
  'host.saveSettings': ({ theme = 'system' }) => ({ ...defaultSettings, theme }),
};

test.each([
  ['host.newCase', {}, { ok: true, data: { opened: true } }],
  ['host.openRecent', { key: 'k' }, { ok: true, data: { opened: true } }],
  ['host.openRecent', { key: 7 }, { ok: false, error: { code: 'invalid-input' } }],
  ['host.openRecent', { key: 'k', path: '/etc' }, { ok: false, error: { code: 'invalid-input' } }],
  ['host.openCase', {}, { ok: false, error: { code: 'conflict', message: 'no' } }],
  ['host.info', {}, { ok: false, error: { code: 'internal' } }],
  ['host.forgetRecent', { key: 'k' }, { ok: false, error: { code: 'disk-full' } }],
  ['host.settings', {}, { ok: false, error: { code: 'file-error' } }],
  ['host.saveSettings', { theme: 'dark' }, { ok: true, data: { ...defaultSettings, theme: 'dark' } }],
  ['host.saveSettings', { theme: 'pink' }, { ok: false, error: { code: 'invalid-input' } }],
  ['host.about', {}, { ok: false, error: { code: 'refused' } }],
  ['host.nothing', {}, { ok: false, error: { code: 'unknown-procedure' } }],
  ['toString', {}, { ok: false, error: { code: 'unknown-procedure' } }],
  [7, {}, { ok: false, error: { code: 'unknown-procedure' } }],
  ['host.setMenu', { entries: [{ id: 'x' }] }, { ok: false, error: { code: 'invalid-input' } }],
])('%s with %j', async (name, input, reply) => {
  expect(await answerHost(handlers, name, input)).toMatchObject(reply);
});

test('what a system error says of paths stays here', async () => {
  expect(JSON.stringify(await answerHost(handlers, 'host.settings', {}))).not.toContain('/home');
});
