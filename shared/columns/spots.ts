/** Where names lie on Earth, and how columns hold it. */
import type { ActorKind } from '../model/vocabulary.ts';
import type { Growing } from './lists.ts';
import { NOWHERE } from './no-place.ts';

/** On Earth: thousandths of a degree east and north. */
export type Spot = readonly [east: number, north: number];

/** Where names lie on Earth; null of those that say nothing of it. */
export interface SpotsOfNames {
  readonly ofActor: (name: string, kind: ActorKind) => Spot | null;
  readonly ofPlace: (name: string) => Spot | null;
}

/** Both of its numbers, or NOWHERE twice. */
export function pushSpot(column: Growing, spot: Spot | null | undefined): void {
  for (const number of spot ?? [NOWHERE, NOWHERE]) column.push(number);
}
