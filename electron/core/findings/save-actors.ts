/** Actors of an article: those of the case, or new ones, with what this article says of them. */
import type { ActorFinding } from '#shared/model/finding-actors.ts';
import type { ActorId } from '#shared/model/ids.ts';
import { actorRow } from '../store/actors.ts';
import type { NewRowOf } from '../store/tables.ts';
import { editedColumns, withoutEdited } from './edited.ts';
import { createActorMatcher } from './match-actors.ts';
import { fullNameKey, isNamed } from './match-name.ts';
import { isMergedMark } from './merged.ts';
import type { Saved, Step } from './reading.ts';
import { reconcile } from './reconcile.ts';

export function saveActors(step: Step): Saved['actors'] {
  const { writer, findings, existing, tombstones } = step;
  const matcher = createActorMatcher(writer.connection, existing.mentions);
  const actors = new Map<string, ActorId>();
  // All are matched before the first is inserted: an actor of this article is nobody's match in it (FD-4).
  const matched = findings.actors.map((finding) => ({ finding, known: matcher.match(finding) }));
  for (const { finding, known } of matched) {
    const id = known ?? (tombstones.hasActor(finding.name) ? null : insertActor(step, finding));
    if (id === null) continue;
    if (known !== null) refreshActor(step, id, finding);
    actors.set(finding.id, id);
  }
  saveNames(step, actors);
  saveAttributes(step, actors);
  return actors;
}

const ownFields = (finding: ActorFinding) => ({
  name: finding.name,
  key: ownKey(finding) ?? '',
  kind: finding.kind,
  confidence: finding.confidence,
  rule: finding.rule,
});

const ownKey = (finding: ActorFinding): string | null =>
  isNamed(finding) ? fullNameKey(finding.name, finding.kind) : null;

const insertActor = ({ writer }: Step, finding: ActorFinding): ActorId =>
  writer.insert('actor', { ...ownFields(finding), origin: 'extractor' }) as ActorId;

/** An actor that only this article names follows its new reading; one of several articles or names stays as it is (FD-6). */
function refreshActor({ writer, existing, articleId }: Step, id: ActorId, finding: ActorFinding): void {
  if (!existing.aliases.some((row) => row.actorId === id)) return;
  const { connection } = writer;
  const row = actorRow(connection, id);
  const elsewhere = 'SELECT 1 FROM alias WHERE actor_id = ? AND article_id <> ? LIMIT 1';
  if (row?.review !== 'unreviewed' || row.origin !== 'extractor') return;
  const edited = JSON.parse(row.edited) as readonly string[];
  if (edited.some(isMergedMark) || connection.get(elsewhere, id, articleId)) return;
  writer.update('actor', id, withoutEdited(ownFields(finding), edited, editedColumns.actor));
}

/** The fullest name first, as the article gives them. */
function saveNames(
  { writer, articleId, findings, existing, tombstones }: Step,
  actors: Saved['actors'],
): void {
  const wanted = findings.actors.flatMap((finding): readonly NewRowOf<'alias'>[] => {
    const actorId = actors.get(finding.id);
    if (actorId === undefined) return [];
    const named = isNamed(finding);
    return [finding.name, ...finding.aliases].flatMap((name, ord) =>
      tombstones.hasAlias(actorId, name)
        ? []
        : [{ articleId, actorId, name, ord, key: named ? fullNameKey(name, finding.kind) : null }],
    );
  });
  reconcile(writer, 'alias', {
    existing: existing.aliases.filter((row) => row.actorId !== null && row.origin === 'extractor'),
    wanted,
    keyOf: (row) => `${row.actorId}:${row.name}`,
  });
}

function saveAttributes({ writer, articleId, findings, existing }: Step, actors: Saved['actors']): void {
  const wanted = findings.actors.flatMap((finding): readonly NewRowOf<'attribute'>[] => {
    const actorId = actors.get(finding.id);
    if (actorId === undefined) return [];
    return Object.entries(finding.attributes).map(([name, value]) => ({ articleId, actorId, name, value }));
  });
  reconcile(writer, 'attribute', {
    existing: existing.attributes.filter((row) => row.origin === 'extractor'),
    wanted,
    keyOf: (row) => `${row.actorId}:${row.name}`,
  });
}
