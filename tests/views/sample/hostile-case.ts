/** A case whose every name tries to become code: actors, events, articles, outlets and relations. */
import type { ActorId, ArticleId } from '#shared/model/ids.ts';
import { scriptPayloads } from '../../fixtures/script-payloads.ts';
import type { SampleCase } from './case.ts';
import { createLargeCase } from './large-case.ts';

const payloadAt = (index: number): string => scriptPayloads[index % scriptPayloads.length]!;

export function createHostileCase(): SampleCase {
  const count = scriptPayloads.length;
  const base = createLargeCase({ actors: count, events: count, seed: 11 });
  const relation = { status: 'current', directed: true, family: 'other' } as const;
  return {
    ...base,
    texts: base.texts.map((text, index) => ({
      ...text,
      article: {
        ...text.article,
        id: (index + 1) as ArticleId,
        title: payloadAt(index),
        outlet: payloadAt(index + 10),
        url: payloadAt(28),
      },
    })),
    actors: base.actors.map((actor, index) => ({
      ...actor,
      name: payloadAt(index),
      aliases: [payloadAt(index + 1)],
    })),
    events: base.events.map((event, index) => ({
      ...event,
      title: payloadAt(index),
      claimant: ((index % count) + 1) as ActorId,
    })),
    relations: base.relations.map((each) => ({ ...each, ...relation, predicate: payloadAt(each.id) })),
  };
}
