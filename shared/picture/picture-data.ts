/** The records that a picture is drawn from, cut down to what it shows. */
import type { PictureRequest } from '../contract/pictures.ts';
import type { WindowView } from '../contract/views.ts';
import type { Day } from '../lib/day.ts';
import type { ArticleSummary } from '../model/article.ts';

export interface PictureData {
  readonly caseName: string;
  /** The newest publication day of the case. */
  readonly asOf: Day | null;
  /** Actors of the whole case. */
  readonly actorTotal: number;
  readonly view: WindowView;
  readonly articles: readonly ArticleSummary[];
}

/** Only the chosen events and relations, with the actors and links that they need; counts follow. */
export function chosenView(
  view: WindowView,
  { eventIds, relationIds }: Pick<PictureRequest, 'eventIds' | 'relationIds'>,
): WindowView {
  // Of a view that was cut, only what is left is drawn and counted.
  if (eventIds === null && relationIds === null && !view.truncated) return view;
  const [chosenEvents, chosenRelations] = [
    eventIds && new Set(eventIds),
    relationIds && new Set(relationIds),
  ];
  const events = view.events.filter((event) => chosenEvents?.has(event.id) ?? true);
  const relations = view.relations.filter((relation) => chosenRelations?.has(relation.id) ?? true);
  const shown = new Set(events.map((event) => event.id));
  const needed = new Set([
    ...events.flatMap((event) => [event.claimant, ...event.participants.map((one) => one.actorId)]),
    ...relations.flatMap((relation) => [relation.subject, relation.object]),
  ]);
  const count = (overlap: WindowView['events'][number]['overlap']) =>
    events.filter((event) => event.overlap === overlap).length;
  return {
    ...view,
    ...{ events, relations },
    counts: { inside: count('inside'), partly: count('partly'), undated: count('undated') },
    actors: view.actors.filter((actor) => needed.has(actor.id)),
    links: view.links.filter((link) => shown.has(link.from) && shown.has(link.to)),
  };
}
