/** What a link between two events is called, read from the first to the second. */
import { t } from '../i18n/text.ts';
import type { LinkKind } from '../model/vocabulary.ts';

export const linkWord = (kind: LinkKind): string => t(`words.links.${kind}`);
