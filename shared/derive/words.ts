/** The words that people read for the closed lists of the model. */
import { t } from '../i18n/text.ts';
import type { PloverType, Quad } from '../model/plover.ts';
import type { ReviewState } from '../model/review.ts';
import type { ActorKind, RelationStatus, Role } from '../model/vocabulary.ts';

export const typeWord = (type: PloverType): string => t(`words.types.${type}`);
export const statusWord = (status: RelationStatus): string => t(`words.statuses.${status}`);
export const roleWord = (role: Role): string => t(`words.roles.${role}`);
export const actorKindWord = (kind: ActorKind): string => t(`words.actorKinds.${kind}`);
export const quadWord = (quad: Quad): string => t(`words.quads.${quad}`);
export const reviewWord = (review: ReviewState): string => t(`words.reviews.${review}`);
