/** The sample case: actors, events, relations and links that the three texts say. */
import type { ArticleContent } from '#shared/contract/articles.ts';
import type { WindowView } from '#shared/contract/views.ts';
import type { Event } from '#shared/model/event.ts';
import type { Flag } from '#shared/model/flag.ts';
import type { ActorId, EventId, PlaceId, RelationId } from '#shared/model/ids.ts';
import { evidenceOf, mentionsOf, type Text, textOf, timeOf } from './builder.ts';
import { ACTORS, EVENTS, type EventLine, PLACES, RELATIONS } from './lines.ts';
import { notesOf } from './notes.ts';
import { sampleTexts } from './texts.ts';

export interface SampleCase {
  readonly texts: readonly Text[];
  readonly mentions: readonly (ArticleContent['mentions'][number] & { readonly articleId: number })[];
  readonly actors: WindowView['actors'];
  readonly places: WindowView['places'];
  readonly events: readonly Event[];
  readonly relations: WindowView['relations'];
  readonly links: WindowView['links'];
  readonly flags: readonly Flag[];
}

const provenance = { origin: 'extractor', confidence: 0.82, review: 'unreviewed' } as const;

/** Facts that the texts give of some of them. */
const OFFICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Ines Calder': { office: 'chief of the Coastal League' },
  'Tomas Reyk': { office: 'president' },
};

export function createSampleCase(): SampleCase {
  const texts: Text[] = [];
  sampleTexts.forEach((sample, index) => {
    const last = texts.reduce((count, each) => count + each.sentences.length, 0);
    texts.push(textOf(sample, index + 1, last));
  });
  return {
    texts,
    mentions: [
      ...ACTORS.flatMap(([, , words], index) =>
        mentionsOf(texts, words, { actorId: (index + 1) as ActorId, placeId: null }),
      ),
      ...PLACES.flatMap((words, index) =>
        mentionsOf(texts, words, { actorId: null, placeId: (index + 1) as PlaceId }),
      ),
    ],
    actors: ACTORS.map(([name, kind], index) => ({
      id: (index + 1) as ActorId,
      name,
      kind,
      aliases: name === 'Coastal League' ? ['the League'] : [],
      attributes: OFFICES[name] ?? {},
      ...provenance,
    })),
    places: PLACES.map((name, index) => ({
      id: (index + 1) as PlaceId,
      name,
      kind: 'city' as const,
      aliases: [],
    })),
    events: EVENTS.map((each, index) => eventOf(each, index + 1, texts)),
    relations: RELATIONS.map(([subject, predicate, object, family, status], index) => ({
      id: (index + 1) as RelationId,
      subject: subject as ActorId,
      predicate,
      object: object as ActorId,
      family,
      status,
      directed: family !== 'oppose',
      time: timeOf(null, null),
      evidence: [],
      ...provenance,
    })),
    links: [
      {
        id: 1,
        from: 4 as EventId,
        to: 5 as EventId,
        kind: 'condition',
        confidence: 0.9,
        review: 'unreviewed',
      },
      {
        id: 2,
        from: 5 as EventId,
        to: 10 as EventId,
        kind: 'condition',
        confidence: 0.7,
        review: 'unreviewed',
      },
    ],
    flags: notesOf(texts),
  };
}

const eventOf = (each: EventLine, id: number, texts: readonly Text[]): Event => ({
  id: id as EventId,
  title: each.title,
  type: each.type,
  subtype: null,
  status: each.status,
  time: timeOf(each.edtf, each.expression),
  anchorEvent: null,
  placeIds: each.title.includes('Sundhavn') ? [3 as PlaceId] : [],
  claimant: each.status === 'negated' ? (2 as ActorId) : null,
  participants: each.roles.map(([role, actor]) => ({
    actorId: actor as ActorId,
    placeId: null,
    role,
    inferred: false,
  })),
  evidence: [each.words, ...(each.also === undefined ? [] : [each.also])].map((words) =>
    evidenceOf(texts, words, `EV-${id}`),
  ),
  ...provenance,
});
