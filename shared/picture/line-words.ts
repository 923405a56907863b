/** What a kind of line says of what it stands for. */

import type { Line } from '../derive/marks.ts';
import { t } from '../i18n/text.ts';

export const lineWord = (line: Line): string => t(`words.lineStyles.${line}`);
