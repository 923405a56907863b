/** Ids of the timeline's lines: a letter for what a line stands for, and what it is. */
import type { ActorId, PlaceId } from '../model/ids.ts';
import type { PloverType } from '../model/plover.ts';

/** Of events that name nothing that a line could stand for. */
export const NO_LINE = 'none';
/** Of all events, where there is a single line. */
export const ALL_LINE = 'all';
/** Of events of lines that have no room of their own. */
export const REST_LINE = 'rest';

export const actorLineId = (actor: ActorId | null): string => (actor === null ? NO_LINE : `l${actor}`);
export const typeLineId = (type: PloverType): string => `t${type}`;
export const placeLineId = (place: PlaceId | undefined): string =>
  place === undefined ? NO_LINE : `p${place}`;
