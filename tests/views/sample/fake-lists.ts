/** The fake core's lists to pick from, and its notes. */
import type { Reply } from '#shared/contract/errors.ts';
import type { SampleCase } from './case.ts';
import { type Input, ok } from './fake-reply.ts';

export function answerList(data: SampleCase, name: string, input: Input): Reply<unknown> | null {
  switch (name) {
    case 'case.actors':
      return ok(pageOf(data.actors, { input, countOf: (id) => eventsWith(data, 'actorId', id) }));
    case 'case.places':
      return ok(pageOf(data.places, { input, countOf: (id) => eventsWith(data, 'placeId', id) }));
    case 'flag.list':
      return ok(flagsOf(data, input));
    default:
      return null;
  }
}

const eventsWith = (data: SampleCase, field: 'actorId' | 'placeId', id: number): number =>
  data.events.filter(
    ({ participants, placeIds }) =>
      participants.some((part) => part[field] === id) ||
      (field === 'placeId' && placeIds.some((placeId) => placeId === id)),
  ).length;

interface Listed {
  readonly id: number;
  readonly name: string;
  readonly aliases: readonly string[];
}

interface Page {
  readonly input: Input;
  readonly countOf: (id: number) => number;
}

/** Words of a name are matched as prefixes; those with the most events come first. */
function pageOf(items: readonly Listed[], { input, countOf }: Page) {
  const wanted = String(input.text ?? '').toLowerCase();
  const fits = ({ name, aliases }: Listed) =>
    [name, ...aliases].some((each) => ` ${each.toLowerCase()}`.includes(` ${wanted}`));
  const found = items
    .filter(fits)
    .map((item) => ({ ...item, eventCount: countOf(item.id) }))
    .sort((a, b) => b.eventCount - a.eventCount);
  return { items: found.slice(0, Number(input.limit ?? 50)), total: found.length };
}

function flagsOf(data: SampleCase, { articleId = null }: Input) {
  const flags = data.flags.filter(
    (flag) => flag.review !== 'rejected' && (articleId === null || flag.articleId === articleId),
  );
  return { flags, total: flags.length };
}
