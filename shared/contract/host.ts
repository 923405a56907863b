/**
 * What the shell around the core can do: the desktop's main process or the web host.
 * A shell that lacks a capability answers `refused`; `host.info` says beforehand what it has.
 */
import { z } from 'zod';
import { Settings, SettingsChange } from '../model/settings.ts';
import { About } from './about.ts';
import { SavedFile, SaveFile } from './files.ts';
import { query } from './procedure.ts';

export const RecentCase = z.object({
  /** Stands for the path, which the renderer never sees. */
  key: z.string(),
  name: z.string(),
  /** Its folder, shortened for display. */
  folder: z.string(),
  exists: z.boolean(),
});
export type RecentCase = z.infer<typeof RecentCase>;

export const HostInfo = z.object({
  shell: z.enum(['desktop', 'web']),
  platform: z.enum(['linux', 'mac', 'windows', 'other']),
  /** Whether cases can be created, opened and switched from the window. */
  canSwitchCase: z.boolean(),
  hasNativeMenu: z.boolean(),
  /** Whether `host.saveFile` asks where to; else the window has to leave saving to the browser. */
  canSaveFiles: z.boolean(),
  recentCases: z.array(RecentCase),
  /** Where things lie, for people to read: the home folder is written as `~`. */
  folders: z.object({
    /** Of the case that is open. */
    case: z.string(),
    sample: z.string(),
    backups: z.string(),
    settings: z.string(),
    /** Null where the log goes to the terminal. */
    log: z.string().nullable(),
  }),
  versions: z.record(z.string(), z.string()),
});
export type HostInfo = z.infer<typeof HostInfo>;

/**
 * One entry of the native menu; the renderer's command registry is the only source of these. They stand in the order in
 * which they come. The entry `help.about` stands where the system has it.
 */
export const MenuEntry = z.strictObject({
  /** Pushed to the window when the entry is chosen. */
  id: z.string().max(64),
  label: z.string().max(100),
  menu: z.enum(['file', 'edit', 'view', 'help']),
  /** Electron accelerator such as `CmdOrCtrl+O`, or null. */
  accelerator: z.string().max(40).nullable(),
  enabled: z.boolean(),
  /** Whether the entry is ticked; null for one that is no switch. */
  checked: z.boolean().nullable().default(null),
  /** Draws a line above the entry. */
  separated: z.boolean().default(false),
  /** The submenu that it stands in, by its label: `Open recent`; null for none. */
  submenu: z.string().min(1).max(100).nullable().default(null),
});
/** What a caller writes: the last three may be left out. */
export type MenuEntry = z.input<typeof MenuEntry>;
export type ParsedMenuEntry = z.output<typeof MenuEntry>;

const Empty = z.strictObject({});
/** `opened: false` means that the person closed the dialog; the window reloads itself when a case was opened. */
const Opened = z.object({ opened: z.boolean() });

export const hostContract = {
  'host.info': query(Empty, HostInfo),
  'host.newCase': query(Empty, Opened),
  'host.openCase': query(Empty, Opened),
  'host.openRecent': query(z.strictObject({ key: z.string().max(200) }), Opened),
  'host.forgetRecent': query(z.strictObject({ key: z.string().max(200) }), z.array(RecentCase)),
  'host.setMenu': query(z.strictObject({ entries: z.array(MenuEntry).max(200) }), z.object({})),
  'host.about': query(Empty, About),
  'host.settings': query(Empty, Settings),
  /** Settings that are not given stay as they are; answers with all of them. */
  'host.saveSettings': query(SettingsChange, Settings),
  /** Asks where to save a file, and writes it whole or not at all. */
  'host.saveFile': query(SaveFile, SavedFile),
};

type HostContract = typeof hostContract;

/** What a shell has to provide: a function for each procedure. */
export type HostHandlers = {
  readonly [N in keyof HostContract]: (
    input: z.output<HostContract[N]['input']>,
  ) => Promise<z.output<HostContract[N]['output']>> | z.output<HostContract[N]['output']>;
};
