/** How the publication day is known, in words. */
import { t } from '#shared/i18n/text.ts';
import type { PublishedBasis } from '#shared/model/article.ts';

export const basisWord = (basis: PublishedBasis): string => t(`reader.basis.${basis}`);
