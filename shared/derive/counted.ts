/** How many there are, in words. */
import type { TextKey } from '../i18n/catalogue.ts';
import { t } from '../i18n/text.ts';

/** What can be counted: the nouns of the catalogue `counted`. */
export type Noun = Extract<TextKey, `counted.${string}`> extends `counted.${infer Name}` ? Name : never;

/** "1 event", "3,000 events" */
export const counted = (count: number, one: Noun): string => t(`counted.${one}`, { count });
