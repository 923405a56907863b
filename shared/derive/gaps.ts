/** What the events of a case leave open: no date, no place, nobody named in a main role. Worked out, never stored. */

import type { WindowView } from '../contract/views.ts';
import { t } from '../i18n/text.ts';
import type { ArticleId, EventId } from '../model/ids.ts';
import type { PloverType } from '../model/plover.ts';
import { isUndated } from '../model/time-span.ts';
import type { EventStatus, Role } from '../model/vocabulary.ts';
import { isDoing, isReceiving, mainRolesOf } from './main-roles.ts';

type ViewEvent = WindowView['events'][number];

export interface Gap {
  readonly eventId: EventId;
  readonly title: string;
  readonly type: PloverType;
  /** The article that speaks of it first; null when none does. */
  readonly articleId: ArticleId | null;
  /** In words, e.g. "no date", "no attacker"; never empty. */
  readonly missing: readonly string[];
}

/** In the order of `events`; complete ones are left out. */
export const gapsOf = (events: readonly ViewEvent[]): readonly Gap[] =>
  events.flatMap((event) => {
    const missing = missingIn(event);
    if (missing.length === 0) return [];
    const { id, title, type, evidence } = event;
    return [{ eventId: id, title, type, articleId: evidence[0]?.articleId ?? null, missing }];
  });

const missingIn = (event: ViewEvent): readonly string[] => [
  ...(HAS_A_DATE.has(event.status) && isUndated(event.time) ? [t('words.gaps.date')] : []),
  ...(isPlaceNeeded(event) ? [t('words.gaps.place')] : []),
  ...missingRoles(event).map((role) => t(`words.gaps.roles.${role}`)),
];

/** What hangs on a condition, or did not happen, has no date by its nature. */
const HAS_A_DATE: ReadonlySet<EventStatus> = new Set(['occurred', 'ongoing', 'planned']);

/** What happens on the ground happens somewhere; words and papers need no place. */
const ON_THE_GROUND: ReadonlySet<PloverType> = new Set([
  'ASSAULT',
  'PROTEST',
  'MOBILIZE',
  'RETREAT',
  'CRIME',
]);

const isPlaceNeeded = ({ type, status, placeIds, participants }: ViewEvent): boolean =>
  ON_THE_GROUND.has(type) &&
  status !== 'negated' &&
  placeIds.length === 0 &&
  participants.every(({ placeId }) => placeId === null);

function missingRoles({ type, participants }: ViewEvent): readonly Role[] {
  const { doer, receiver } = mainRolesOf(type);
  const roles = participants.map(({ role }) => role);
  if (doer === 'party') return roles.some(isDoing) && roles.length > 1 ? [] : ['party'];
  return [
    ...(roles.some(isDoing) ? [] : [doer]),
    ...(receiver === null || roles.some(isReceiving) ? [] : [receiver]),
  ];
}
