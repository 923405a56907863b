/** Settings in a file of the desktop app's folder. */
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { createSettingsStore, type SettingsStore } from '#shared/model/settings-store.ts';
import { writeWhole } from './whole-file.ts';

export const createSettingsFile = (path: string): SettingsStore =>
  createSettingsStore({
    read: () => (existsSync(path) ? readFileSync(path, 'utf8') : null),
    write: (text) => writeWhole(path, text),
    keepAside: () => renameSync(path, `${path}.broken`),
  });
