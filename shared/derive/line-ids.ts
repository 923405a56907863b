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
/** Null for lines that stand for something else; the same of placeOfLine. */
export const actorOfLine = (lineId: string): ActorId | null => numberAfter('l', lineId) as ActorId | null;
export const typeLineId = (type: PloverType): string => `t${type}`;
export const placeLineId = (place: PlaceId | undefined): string =>
  place === undefined ? NO_LINE : `p${place}`;
export const placeOfLine = (lineId: string): PlaceId | null => numberAfter('p', lineId) as PlaceId | null;

function numberAfter(letter: string, lineId: string): number | null {
  const [, number] = lineId.startsWith(letter) ? (/^.(\d+)$/.exec(lineId) ?? []) : [];
  return number === undefined ? null : Number(number);
}
