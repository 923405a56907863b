/** Finds the case's actor for an actor of an article (SPEC.md, FD-1, FD-4, FD-7, FD-13). */
import type { ActorFinding, MentionFinding } from '#shared/model/finding-actors.ts';
import type { ActorId } from '#shared/model/ids.ts';
import { actorRows, actorsOfRows } from '../store/actors.ts';
import type { Connection } from '../store/connection.ts';
import { actorsByKey } from '../store/name-lookup.ts';
import type { RowOf } from '../store/tables.ts';
import { compatibleKinds, contradict, fullNameKey, isNamed } from './match-name.ts';
import { isSurvivor } from './merged.ts';

export interface ActorMatcher {
  /** The case's actor, or null for one that the case does not have; gives none twice but one that was merged. */
  match(finding: ActorFinding): ActorId | null;
}

/** `mentions` are those that the article had before; none for a new article. */
export function createActorMatcher(
  connection: Connection,
  mentions: readonly RowOf<'mention'>[],
): ActorMatcher {
  const taken = new Set<ActorId>();
  const votes = new Map(
    mentions.flatMap((row) => (row.actorId ? [[placeOf(row), row.actorId] as const] : [])),
  );
  return {
    match: (finding) => {
      const candidates = [...votedFor(finding, votes), ...namedLike(connection, finding)];
      const found = candidates.find((id) => !taken.has(id) || isSurvivor(connection, id)) ?? null;
      if (found !== null) taken.add(found);
      return found;
    },
  };
}

const placeOf = (range: Pick<MentionFinding, 'start' | 'end'>): string => `${range.start}:${range.end}`;

/** Actors whose words stood where this one's stand, most votes first. */
function votedFor(finding: ActorFinding, votes: ReadonlyMap<string, ActorId>): readonly ActorId[] {
  const counts = new Map<ActorId, number>();
  for (const mention of finding.mentions) {
    const id = votes.get(placeOf(mention));
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + (mention.kind === 'pronoun' ? 1 : 3));
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

/** Actors with an equal full name, those that go by it first. */
function namedLike(connection: Connection, finding: ActorFinding): readonly ActorId[] {
  if (!isNamed(finding)) return [];
  const own = fullNameKey(finding.name, finding.kind);
  const byName = own === null ? [] : actorsByKey(connection, own);
  const byAlias = finding.aliases.flatMap((alias) => {
    const key = fullNameKey(alias, finding.kind);
    return key === null ? [] : actorsByKey(connection, key).filter((candidate) => candidate.goesBy);
  });
  const ids = [...byName.filter((c) => c.goesBy), ...byName.filter((c) => !c.goesBy), ...byAlias]
    .filter((candidate) => compatibleKinds(candidate.kind, finding.kind))
    .map((candidate) => candidate.id);
  return [...new Set(ids)].filter((id) => !isContradicted(connection, id, finding));
}

function isContradicted(connection: Connection, id: ActorId, finding: ActorFinding): boolean {
  const [actor] = actorsOfRows(connection, actorRows(connection, [id]));
  return actor === undefined || contradict(actor.attributes, finding.attributes);
}
