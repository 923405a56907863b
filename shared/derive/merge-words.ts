/** What merging two actors does, told before it is done. */

import type { WindowView } from '../contract/views.ts';
import { t } from '../i18n/text.ts';
import type { Actor } from '../model/actor.ts';
import type { ActorId } from '../model/ids.ts';
import { counted, type Noun } from './counted.ts';

export interface MergePlan {
  /** The one that disappears. */
  readonly from: Pick<Actor, 'id' | 'name' | 'aliases'>;
  /** The one that stays. */
  readonly into: Pick<Actor, 'id' | 'name'>;
}

/** E.g. "“The League” disappears; “Coastal League” takes over 2 events and 1 name, and keeps its own name and kind." */
export function mergeSentence(
  { from, into }: MergePlan,
  view: Pick<WindowView, 'events' | 'relations'>,
): string {
  const events = view.events.filter((event) => involves(event, from.id)).length;
  const ends = view.relations.filter(({ subject, object }) => subject === from.id || object === from.id);
  const between = ends.filter(({ subject, object }) => subject === into.id || object === into.id).length;
  const things = listed([
    ...some(events, 'event'),
    ...some(ends.length - between, 'relation'),
    ...some(1 + from.aliases.length, 'name'),
  ]);
  const merged = t('words.merge.sentence', { from: from.name, into: into.name, things });
  return between === 0 ? merged : `${merged} ${t('words.merge.lost', { count: between })}`;
}

const involves = ({ participants, claimant }: WindowView['events'][number], id: ActorId): boolean =>
  claimant === id || participants.some(({ actorId }) => actorId === id);

const some = (count: number, one: Noun): readonly string[] => (count === 0 ? [] : [counted(count, one)]);

const listed = (parts: readonly string[]): string =>
  parts.length < 2
    ? parts.join('')
    : t('words.listed', { before: parts.slice(0, -1).join(', '), last: parts.at(-1)! });
