/** Settings in a file, by the code of both hosts: written whole, a broken file kept aside. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defaultSettings } from '#shared/model/settings.ts';
import { createSettingsFile as onDesktop } from '../../../electron/main/settings-file.ts';
import { createSettingsFile as onWeb } from '../../../electron/web/settings-file.ts';
import { temporaryFolder } from '../../fixtures/test-core.ts';

let folder: ReturnType<typeof temporaryFolder>;
let path: string;
beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder.path, 'own', 'settings.json');
});
afterEach(() => folder.remove());

describe.each([
  ['desktop', onDesktop],
  ['web', onWeb],
])('the settings file of the %s host', (_host, create) => {
  test('makes its folder, and is read by both hosts', () => {
    expect(create(path).load()).toEqual(defaultSettings);
    expect(existsSync(path)).toBe(false);
    create(path).save({ theme: 'dark' });
    expect(onDesktop(path).load()).toEqual(onWeb(path).load());
    expect(create(path).load().theme).toBe('dark');
    expect(readdirSync(dirname(path))).toEqual(['settings.json']);
  });

  test('a broken file is kept beside the new one', () => {
    mkdirSync(dirname(path));
    writeFileSync(path, '{"theme": "da');
    expect(create(path).load()).toEqual(defaultSettings);
    create(path).save({ weekStart: 'sunday' });
    expect(readFileSync(`${path}.broken`, 'utf8')).toBe('{"theme": "da');
    expect(create(path).load().weekStart).toBe('sunday');
  });

  test('a folder that cannot be written is a failure, and the settings stay', () => {
    create(path).save({ theme: 'dark' });
    mkdirSync(`${path}.part`);
    mkdirSync(`${path}.${process.pid}.part`);
    expect(() => create(path).save({ theme: 'light' })).toThrow();
    expect(create(path).load().theme).toBe('dark');
  });
});
