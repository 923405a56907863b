/** The words of an article that speak of its actors and places. */
import type { MentionFinding } from '#shared/model/finding-actors.ts';
import type { NewRowOf } from '../store/tables.ts';
import type { Saved, Step } from './reading.ts';
import { reconcile } from './reconcile.ts';

type Owner = Pick<NewRowOf<'mention'>, 'actorId' | 'placeId'>;

export function saveMentions(step: Step, saved: Omit<Saved, 'events'>): void {
  const rowsOf = (mentions: readonly MentionFinding[], owner: Owner): readonly NewRowOf<'mention'>[] =>
    mentions.map(({ start, end, kind }) => ({
      ...{ articleId: step.articleId, sentenceId: saved.sentenceAt(start), start, end, kind },
      ...{ actorId: null, placeId: null, ...owner },
    }));
  const ofActors = step.findings.actors.flatMap((finding) => {
    const actorId = saved.actors.get(finding.id);
    return actorId === undefined ? [] : rowsOf(finding.mentions, { actorId });
  });
  const ofPlaces = step.findings.places.flatMap((finding) => {
    const placeId = saved.places.get(finding.id);
    return placeId === undefined ? [] : rowsOf(finding.mentions, { placeId });
  });
  reconcile(step.writer, 'mention', {
    existing: step.existing.mentions,
    wanted: [...ofActors, ...ofPlaces],
    keyOf: (row) => `${row.start}:${row.end}:${row.actorId ?? ''}:${row.placeId ?? ''}`,
  });
}
