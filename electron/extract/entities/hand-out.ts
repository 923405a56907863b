/** Which entities of the article are actors, which are places, and by what names they go. Rules AC-8 and PL-1. */
import type { ActorFinding, MentionFinding, PlaceFinding } from '#shared/model/finding-actors.ts';
import type { Sureness } from '../confidence.ts';
import type { Entity } from '../coreference/entity.ts';
import { isActing } from '../coreference/prominence.ts';
import type { Reading } from '../events/draft.ts';
import type { Story } from '../events/find-story.ts';
import { surfaceKey } from '../lexicon/normalise.ts';
import type { DraftRelation } from '../relations/relation.ts';
import { prepositionOf } from '../text/preposition.ts';

export interface NamedEntities {
  readonly actors: readonly ActorFinding[];
  readonly places: readonly PlaceFinding[];
  readonly actorId: (entity: number) => string | undefined;
  readonly placeId: (entity: number) => string | undefined;
  readonly nameOf: (entity: number) => string;
}

const ALWAYS = new Set(['person', 'organization', 'government-body', 'coalition', 'armed-force']);

const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'to',
  'from',
  'into',
  'outside',
  'around',
  'towards',
  'toward',
]);

/** A name unknown to the lexicons that only ever says where is a place, whatever the tagger has called it. */
function isOnlyWhere(entity: Entity, reading: Reading): boolean {
  if (entity.key !== null || entity.kind === 'person' || entity.names.length === 0) return false;
  return entity.mentions.every((id) => {
    const mention = reading.mentions[id]!;
    return LOCATIVE.has(prepositionOf(reading.trees[mention.sentence]!, mention.head));
  });
}

/** Named persons and bodies are actors wherever they stand; states, groups and the unnamed when they take part in something. */
function isActor(entity: Entity, reading: Reading, { taking, related }: Parts): boolean {
  if (entity.mentions.length === 0) return false;
  if (related.has(entity.id)) return true;
  if (entity.kind === null || isOnlyWhere(entity, reading)) return false;
  return (
    taking.has(entity.id) || (ALWAYS.has(entity.kind) && entity.names.length > 0) || acts(entity, reading)
  );
}

interface Parts {
  /** Who takes part in an event or is a claimant. */
  readonly taking: ReadonlySet<number>;
  /** Who or what is the end of a relation: somebody's home town as well. */
  readonly related: ReadonlySet<number>;
}

/** A state that does something, be it nothing that is told as an event. */
const acts = (entity: Entity, reading: Reading): boolean =>
  entity.kind === 'state' &&
  entity.mentions.some((id) => {
    const mention = reading.mentions[id]!;
    const tree = reading.trees[mention.sentence]!;
    return mention.form === 'name' && tree.sentence.kind === 'body' && isActing(tree, mention);
  });

const longest = (names: readonly string[]): string =>
  names.reduce((best, name) => (name.length > best.length ? name : best), '');

/** A person's name in full, as the text has it most often: a stray word may stick to it once. */
function fullName(entity: Entity, reading: Reading): string {
  const counts = new Map<string, number>();
  for (const id of entity.mentions) {
    const { form, words } = reading.mentions[id]!;
    if (form === 'name' && words.includes(' ')) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return longest([...counts].filter(([, count]) => count === most).map(([name]) => name));
}

/** States go by their usual name; others by the longest name that the text gives, else by their first description. */
function nameOf(entity: Entity, reading: Reading): string {
  if (entity.kind === 'state' && entity.listedName) return entity.listedName;
  const own = entity.kind === 'person' ? fullName(entity, reading) : '';
  const name = own || longest(entity.names) || entity.descriptions[0] || entity.listedName || '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function mentionsOf(entity: Entity, reading: Reading): readonly MentionFinding[] {
  return entity.mentions
    .map((id) => reading.mentions[id]!)
    .sort((a, b) => a.start - b.start || a.id - b.id)
    .map(({ start, end, form }) => ({ start, end, kind: form }));
}

function aliasesOf(entity: Entity, name: string): readonly string[] {
  const seen = new Set([surfaceKey(name)]);
  return [...entity.names, ...entity.descriptions].filter((alias) => {
    const key = surfaceKey(alias);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function actorFinding(entity: Entity, index: number, reading: Reading): ActorFinding {
  const name = nameOf(entity, reading);
  const first = reading.mentions[Math.min(...entity.mentions)]!;
  return {
    id: `a${index + 1}`,
    name,
    kind: entity.kind ?? 'other',
    aliases: aliasesOf(entity, name),
    attributes: attributesOf(entity),
    mentions: mentionsOf(entity, reading),
    rule: first.rule,
    confidence: Math.max(...entity.mentions.map((id) => reading.mentions[id]!.confidence)),
  };
}

const attributesOf = ({ offices, kind, place }: Entity): Readonly<Record<string, string>> => ({
  ...(offices.length > 0 ? { office: offices.join('; ') } : {}),
  ...(kind === null && place !== null ? { place } : {}),
});

function placeFinding(entity: Entity, index: number, reading: Reading): PlaceFinding {
  const name = nameOf(entity, reading);
  return {
    id: `p${index + 1}`,
    name,
    kind: entity.place ?? 'other',
    aliases: aliasesOf(entity, name),
    mentions: mentionsOf(entity, reading).filter(({ kind }) => kind !== 'pronoun'),
    rule: 'PL-1',
    confidence: 0.7,
  };
}

export interface HandOut {
  readonly reading: Reading;
  readonly story: Story;
  readonly relations: readonly DraftRelation[];
  readonly sure: Sureness;
}

export function actorsAndPlaces({ reading, story, relations, sure }: HandOut): NamedEntities {
  const { entities } = reading.entities;
  const taking = new Set([
    ...story.events.flatMap((event) => event.participants.map(({ entity }) => entity)),
    ...story.events.flatMap((event) => event.claimant ?? []),
  ]);
  const related = new Set(relations.flatMap(({ subject, object }) => [subject, object]));
  const parts = { taking, related };
  const where = new Set(story.events.flatMap((event) => event.places));
  const actorEntities = entities.filter((entity) => isActor(entity, reading, parts));
  const placeEntities = entities.filter(
    (entity) =>
      entity.names.length > 0 &&
      (isOnlyWhere(entity, reading) ||
        (entity.place !== null &&
          (where.has(entity.id) || entity.kind === null || !isActor(entity, reading, parts)))),
  );
  const actors = actorEntities.map((entity, index) => {
    const actor = actorFinding(entity, index, reading);
    const kind = entity.names.length > 0 ? 'name' : 'description';
    return { ...actor, confidence: sure(kind, actor.confidence) };
  });
  const places = placeEntities.map((entity, index) => {
    const place = placeFinding(entity, index, reading);
    return { ...place, confidence: sure('name', place.confidence) };
  });
  const actorIds = new Map(actorEntities.map((entity, index) => [entity.id, actors[index]!.id]));
  const placeIds = new Map(placeEntities.map((entity, index) => [entity.id, places[index]!.id]));
  return {
    actors,
    places,
    actorId: (entity) => actorIds.get(entity),
    placeId: (entity) => placeIds.get(entity),
    nameOf: (entity) => nameOf(entities[entity]!, reading),
  };
}
