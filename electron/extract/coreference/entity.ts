/** An actor or a place of the article: the mentions that speak of it, and what they say of it. */
import type { PlaceKind } from '#shared/model/actor.ts';
import type { ActorKind } from '#shared/model/vocabulary.ts';
import type { Gender, Mention } from '../entities/mention.ts';

export interface Entity {
  readonly id: number;
  kind: ActorKind | null;
  place: PlaceKind | null;
  key: string | null;
  /** The usual name when a lexicon knows one. */
  listedName: string | null;
  gender: Gender;
  plural: boolean;
  /** Ids of mentions, in the order in which they were tied. */
  readonly mentions: number[];
  /** Names as written, longest first where it matters. */
  readonly names: string[];
  /** Words of its descriptions as written: "government spokesman". */
  readonly descriptions: string[];
  readonly offices: string[];
  /** Entity of the state or body that a person leads or serves, as his first office says; null when none does. */
  serves: number | null;
  /** Sentence of the last mention, and how prominent its place there was. */
  lastSentence: number;
  lastProminence: number;
}

/** Grows while the article is read; later stages only read it. */
export interface EntityList {
  readonly entities: readonly Entity[];
  /** Entity of each mention; null for a mention that stands for nobody. */
  readonly ofMention: readonly (number | null)[];
}

export function newEntity(id: number, mention: Mention): Entity {
  return {
    id,
    kind: mention.referent.kind,
    place: mention.referent.place,
    key: mention.referent.key,
    listedName: mention.referent.name,
    gender: mention.gender,
    plural: mention.plural,
    mentions: [],
    names: [],
    descriptions: [],
    offices: [],
    serves: null,
    lastSentence: mention.sentence,
    lastProminence: 0,
  };
}

/** Ties a mention to an entity and takes over what its words add. */
export function addMention(entity: Entity, mention: Mention, prominence: number): void {
  entity.mentions.push(mention.id);
  // Of several mentions in a sentence the most prominent one counts.
  const isSame = entity.lastSentence === mention.sentence;
  entity.lastProminence = isSame ? Math.max(entity.lastProminence, prominence) : prominence;
  entity.lastSentence = mention.sentence;
  entity.gender ??= mention.gender;
  entity.key ??= mention.referent.key;
  entity.listedName ??= mention.referent.name;
  if (mention.form === 'name') {
    // A description told only roughly what it is; of two names the first one decides, and a person stays a person.
    if (entity.names.length === 0) entity.kind = mention.referent.kind ?? entity.kind;
    else entity.kind ??= mention.referent.kind;
    if (entity.kind !== 'person') entity.place ??= mention.referent.place;
    if (!entity.names.includes(mention.words)) entity.names.push(mention.words);
  }
  if (mention.form === 'nominal') {
    if (!entity.descriptions.includes(mention.words)) entity.descriptions.push(mention.words);
  }
  if (mention.office && !entity.offices.includes(mention.office)) entity.offices.push(mention.office);
}
