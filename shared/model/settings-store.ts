/** Settings kept as a text that a host reads and writes; a text that can't be read counts as none. */
import { defaultSettings, Settings, type SettingsChange } from './settings.ts';

/** How a host keeps the text: a file. */
export interface SettingsText {
  /** Null when there is none. */
  read(): string | null;
  /** Whole or not at all. */
  write(text: string): void;
  /** Moves a text that can't be read out of the way, so that nothing of it is lost. */
  keepAside(): void;
}

export interface SettingsStore {
  load(): Settings;
  /** Writes the change and answers with all settings. */
  save(change: SettingsChange): Settings;
}

/** Reads anew each time: another window or the other host may have written meanwhile. */
export function createSettingsStore(kept: SettingsText): SettingsStore {
  const load = (): Settings => {
    const text = kept.read();
    if (text === null) return defaultSettings;
    const fields = objectIn(text);
    if (fields) return readFields(fields);
    kept.keepAside();
    return defaultSettings;
  };
  return {
    load,
    save(change) {
      const settings = { ...load(), ...given(change) };
      kept.write(`${JSON.stringify(settings, null, 2)}\n`);
      return settings;
    },
  };
}

const given = (change: SettingsChange): Partial<Settings> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));

type Fields = Readonly<Record<string, unknown>>;

function objectIn(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

/** Field by field: one that is missing or not valid has its default, one that nobody knows is dropped. */
function readFields(fields: Fields): Settings {
  const read = Object.entries(Settings.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(fields[name]);
    return parsed.success ? [[name, parsed.data] as const] : [];
  });
  return { ...defaultSettings, ...Object.fromEntries(read) };
}
