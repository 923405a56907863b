/** The words that people read for what the lines of the timeline stand for. */
import { t } from '../i18n/text.ts';
import type { Lanes } from '../model/lanes.ts';

export const lanesWord = (lanes: Lanes): string => t(`words.lanes.${lanes}`);
