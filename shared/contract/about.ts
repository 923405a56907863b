/** What the About box shows. */
import { z } from 'zod';

/** The app's own licence, as SPDX calls it. */
export const LICENCE = 'Apache-2.0';

export const About = z.object({
  appVersion: z.string(),
  extractorVersion: z.string(),
  /** Null in a browser, whose versions are its own. */
  electron: z.string().nullable(),
  chromium: z.string().nullable(),
  node: z.string(),
  licence: z.literal(LICENCE),
  /** The notices of everything that ships with the app: Markdown, more than 100 kB. */
  notices: z.string().min(1),
});
export type About = z.infer<typeof About>;
