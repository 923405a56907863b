/** The language that is set, for this folder alone: others ask `language()` and call `setLanguage`. */
import type { Language } from './languages.ts';

export const current: { language: Language } = { language: 'en' };
