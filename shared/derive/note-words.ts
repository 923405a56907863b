/** The words that people read for kinds of note. */
import { t } from '../i18n/text.ts';
import type { FlagKind } from '../model/flag.ts';

export const noteKindWord = (kind: FlagKind): string => t(`words.notes.${kind}`);
