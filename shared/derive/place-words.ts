/** The words that people read for kinds of place. */
import { t } from '../i18n/text.ts';
import type { PlaceKind } from '../model/actor.ts';

export const placeKindWord = (kind: PlaceKind): string => t(`words.placeKinds.${kind}`);
