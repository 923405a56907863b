/** Words before or after an office that say since when, until when or in what rank it is held. */
import { surfaceKey } from './normalise.ts';

export type OfficeModifier = 'former' | 'acting' | 'designate' | 'deputy' | 'rank';

const MODIFIERS: Readonly<Record<OfficeModifier, string>> = {
  former:
    'former|ex|late|then|ousted|deposed|outgoing|departing|previous|onetime|one time|erstwhile|retired|past|old|exiled|disgraced|convicted|jailed|emeritus|toppled|impeached|sacked|longtime|long time',
  acting:
    'acting|interim|caretaker|transitional|provisional|temporary|stand in|de facto|self declared|self proclaimed|self styled',
  designate:
    'elect|designate|incoming|future|would be|newly elected|newly appointed|nominated|new|in waiting',
  deputy: 'deputy|vice|assistant|associate|junior|first deputy|under|sub|co',
  rank: 'senior|top|chief|leading|high ranking|highest ranking|top ranking|ranking|prominent|influential|veteran|principal|lead|head|high level|key|main|supreme|general|special|permanent|incumbent|sitting|serving|current|present|state|federal|regional|provincial|local|national|international|presidential|government|opposition',
};

const byWord: ReadonlyMap<string, OfficeModifier> = new Map(
  Object.entries(MODIFIERS).flatMap(([modifier, words]) =>
    words.split('|').map((word) => [word, modifier as OfficeModifier] as const),
  ),
);

/** "former" and "ex-" → `former`, "-elect" → `designate`, "senior" → `rank`; undefined for any other word. */
export const findOfficeModifier = (surface: string): OfficeModifier | undefined =>
  byWord.get(surfaceKey(surface));
