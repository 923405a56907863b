/**
 * What the shell around the core can do: the desktop's main process or the web host.
 * A shell that lacks a capability answers `refused`; `host.info` says beforehand what it has.
 */
import { z } from 'zod';
import { Settings, SettingsChange } from '../model/settings.ts';
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

/** One entry of the native menu; the renderer's command registry is the only source of these. */
export const MenuEntry = z.strictObject({
  id: z.string().max(64),
  label: z.string().max(100),
  menu: z.enum(['file', 'edit', 'view', 'help']),
  /** Electron accelerator such as `CmdOrCtrl+O`, or null. */
  accelerator: z.string().max(40).nullable(),
  enabled: z.boolean(),
});
export type MenuEntry = z.infer<typeof MenuEntry>;

/** What a file that the window saves may be. */
export const FileType = z.enum(['image/png', 'image/svg+xml', 'application/json', 'text/csv', 'text/plain']);
export type FileType = z.infer<typeof FileType>;

/** 64 MB in base64. */
const MAX_FILE = Math.ceil((64 * 1024 * 1024) / 3) * 4;

const SaveFile = z.strictObject({
  /** A name without folders, with its ending; made harmless by the shell. */
  suggestedName: z.string().max(300),
  mediaType: FileType,
  data: z.string().max(MAX_FILE).base64(),
});

/** `saved: false` means that the person closed the dialog; `name` is the file's name without its folder. */
const SavedFile = z.object({ saved: z.boolean(), name: z.string().nullable() });

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
  'host.showAbout': query(Empty, z.object({})),
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
