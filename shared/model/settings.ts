/** What a person has set: how the window looks, how days are written, and how its panels were left. */
import { z } from 'zod';
import { LANGUAGE_CHOICES } from '../i18n/languages.ts';
import { DATE_FORMATS, defaultDateFormat } from '../lib/date-format.ts';
import { Lanes } from './lanes.ts';

const Name = z.string().min(1).max(64);
const fewKeys = (record: object): boolean => Object.keys(record).length <= 64;
const record = <T extends z.ZodType>(value: T) => z.record(Name, value).refine(fewKeys);

/** The window's own memory; names and numbers are the renderer's. */
const Panels = z.strictObject({
  /** Sizes of the panels in each group. */
  sizes: record(record(z.number().min(0).max(100_000))),
  folded: z.array(Name).max(64),
  /** The tab that is open in each group. */
  tabs: record(Name),
});

/** Whether this machine knows the zone by that name, as the IANA database has it. */
function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Control characters, and those that turn the reading direction of what follows. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

const fields = {
  /** Of the window and of what it exports. */
  language: z.enum(LANGUAGE_CHOICES),
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  /** Percent. */
  textSize: z.number().int().min(80).max(150),
  dateFormat: z.enum(DATE_FORMATS),
  /** `system`, or a name of the IANA database such as `Europe/Kyiv`. */
  timeZone: z
    .string()
    .max(64)
    .refine((name) => name === 'system' || isTimeZone(name)),
  weekStart: z.enum(['monday', 'sunday', 'saturday']),
  /** Stands on every export, e.g. `TLP:GREEN`; empty for none. */
  marking: z
    .string()
    .trim()
    .max(80)
    .refine((text) => !UNSEEN.test(text)),
  /** Whether the tour of the first start has been taken or skipped. */
  tourSeen: z.boolean(),
  /** What becomes of actors without events in the time window. */
  outsideWindow: z.enum(['dim', 'hide']),
  /** Whether events are nodes of the graph too. */
  eventNodes: z.boolean(),
  /** What the timeline's rows are. */
  lanes: Lanes,
  panels: Panels,
} as const;

export const Settings = z.object(fields);
export type Settings = z.infer<typeof Settings>;

/** Some settings, to be put in place of those that are there. */
export const SettingsChange = z.strictObject(fields).partial();
export type SettingsChange = z.infer<typeof SettingsChange>;

export const defaultSettings: Settings = {
  language: 'system',
  theme: 'system',
  textSize: 100,
  dateFormat: defaultDateFormat,
  timeZone: 'system',
  weekStart: 'monday',
  marking: '',
  tourSeen: false,
  outsideWindow: 'dim',
  eventNodes: false,
  lanes: 'actors',
  panels: { sizes: {}, folded: [], tabs: {} },
};
