/** Settings in a file of the person's folder, which the desktop app has too. */
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeWhole } from '#core/export/write-files.ts';
import { createSettingsStore, type SettingsStore } from '#shared/model/settings-store.ts';

export const createSettingsFile = (path: string): SettingsStore =>
  createSettingsStore({
    read: () => (existsSync(path) ? readFileSync(path, 'utf8') : null),
    write(text) {
      mkdirSync(dirname(path), { recursive: true });
      writeWhole(path, text);
    },
    keepAside: () => renameSync(path, `${path}.broken`),
  });
