/** The columns of a view that holds the whole case: for pictures, and for tests that hold columns against objects. */
import type { WindowView } from '../contract/views.ts';
import { byNumber } from '../lib/compare.ts';
import type { Evidence } from '../model/event.ts';
import { buildColumns } from './build-columns.ts';
import type { CaseColumns } from './case-columns.ts';
import type { SentenceRow } from './same-sentence.ts';
import type { SpotsOfNames } from './spots.ts';

/** `view` is the view of all time, nothing left out; its order is that of the columns. */
export function columnsOfView(
  { actors, places, events, relations, links }: WindowView,
  spots?: SpotsOfNames,
): CaseColumns {
  return buildColumns({
    changeSetId: 0,
    ...(spots ? { spots } : {}),
    actors: [...actors].sort(byNumber(({ id }) => id)).map(({ id, name, kind }) => [id, name, kind]),
    places: [...places].sort(byNumber(({ id }) => id)).map(({ id, name }) => [id, name]),
    events: events.map((event) => [...itemOf(event), event.type, event.claimant]),
    participants: events.flatMap(({ id, participants }) =>
      participants.flatMap(({ actorId, role }) =>
        actorId === null ? [] : [[id, actorId, role] as [number, number, string]],
      ),
    ),
    eventPlaces: events.flatMap(({ id, placeIds }) =>
      placeIds.map((place) => [id, place] as [number, number]),
    ),
    relations: relations.map((relation) => [
      ...itemOf(relation),
      relation.subject,
      relation.object,
      relation.directed ? 1 : 0,
      relation.family,
      relation.predicate,
    ]),
    relationSentences: relations.flatMap(sentencesOf),
    eventSentences: events.flatMap(sentencesOf),
    links: links.map(({ from, to, kind }) => [from, to, kind]),
  });
}

type Item = Pick<WindowView['relations'][number], 'status' | 'time' | 'review' | 'confidence'> & {
  readonly id: number;
};

const itemOf = ({ id, time, status, review, confidence }: Item) =>
  [id, time.earliest, time.latest, status, review, confidence] as const;

const sentencesOf = ({
  id,
  evidence,
}: {
  readonly id: number;
  readonly evidence: readonly Evidence[];
}): readonly SentenceRow[] => evidence.map(({ articleId, sentenceId }) => [id, articleId, sentenceId]);
