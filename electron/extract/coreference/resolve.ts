/** Ties mentions to entities in one pass over the text. Rules CO-1 to CO-8 of SPEC.md. */
import type { Mention } from '../entities/mention.ts';
import { officeBeforeName } from '../entities/offices.ts';
import { pronounSort } from '../entities/pronoun-mentions.ts';
import type { Quotation } from '../events/speech.ts';
import { argumentsOf } from '../events/voice.ts';
import { childBy, isDep, type Tree } from '../text/tree.ts';
import { apposedTo } from './apposition.ts';
import { belongingKey } from './belonging.ts';
import { addMention, type Entity, type EntityList, newEntity } from './entity.ts';
import { bracketed, findByName } from './names.ts';
import { describedAlike, findByDescription, findPlace } from './nominals.ts';
import { prominenceOf } from './prominence.ts';
import { findAntecedent, fitsPronoun, mayBeBody } from './pronouns.ts';
import { nameReferent } from './referent.ts';
import { rivalOf } from './rivals.ts';

interface Resolution {
  readonly trees: readonly Tree[];
  readonly mentions: readonly Mention[];
  /** Those of the body. */
  readonly body: readonly Mention[];
  readonly bySentence: readonly (readonly Mention[])[];
  readonly quotations: readonly Quotation[];
  readonly entities: Entity[];
  readonly ofMention: (number | null)[];
}

/** Descriptions and pronouns look back no further than this many entities: the article's cast of the last pages. */
const MEMORY = 60;

const entityOf = (state: Resolution, mention: number | null): Entity | null => {
  const id = mention === null ? null : (state.ofMention[mention] ?? null);
  return id === null ? null : state.entities[id]!;
};

const inSentence = (state: Resolution, sentence: number): readonly Mention[] =>
  state.bySentence[sentence] ?? [];

/** The newest entities, newest and most prominent first. */
const recent = (state: Resolution): readonly Entity[] =>
  [...state.entities]
    .sort((a, b) => b.lastSentence - a.lastSentence || b.lastProminence - a.lastProminence)
    .slice(0, MEMORY);

/** A noun that is as often no actor is a new one only when it belongs to someone named or is told apart by words of its own and acts. */
function isNew(tree: Tree, mention: Mention, owner: Entity | null): boolean {
  if (mention.confidence > 0.5 || (owner !== null && owner.names.length > 0)) return true;
  const hasWords = mention.to - mention.from > 1 && mention.words.includes(' ');
  return hasWords && prominenceOf(tree, mention) >= 2;
}

/**
 * "the Verkhovna Rada, Ukraine's parliament": what was told before of a parliament of Ukraine was told of the Rada. The two
 * entities become one.
 */
function joined(state: Resolution, named: Entity, key: string | null): Entity {
  const known =
    key === null ? undefined : state.entities.find((entity) => entity.key === key && entity !== named);
  if (!known || known.names.length > 0) return named;
  for (const id of known.mentions) {
    state.ofMention[id] = named.id;
    addMention(
      named,
      state.mentions[id]!,
      prominenceOf(state.trees[state.mentions[id]!.sentence]!, state.mentions[id]!),
    );
  }
  known.mentions.length = 0;
  known.key = null;
  return named;
}

function nominalEntity(state: Resolution, tree: Tree, mention: Mention): Entity | null {
  const partner = apposedTo(tree, mention, inSentence(state, mention.sentence));
  const apposed = partner && entityOf(state, partner.id);
  const owner = entityOf(state, mention.owner);
  const served = owner?.serves == null ? null : state.entities[owner.serves]!;
  const context = { tree, mention, owner, served, recent: recent(state) };
  if (apposed) return joined(state, apposed, belongingKey(context));
  if (mention.referent.kind === null) return findPlace(context) ?? null;
  const known = findByDescription(context);
  if (known) return known;
  const key = belongingKey(context);
  if (key === null && !isNew(tree, mention, context.owner)) return null;
  const entity = newEntity(state.entities.length, mention);
  entity.key = key;
  return entity;
}

function nameEntity(state: Resolution, tree: Tree, mention: Mention): Entity {
  const acting = { ...mention, referent: nameReferent(tree, mention) };
  const partner = apposedTo(tree, mention, inSentence(state, mention.sentence));
  const apposed = partner && partner.id < mention.id ? entityOf(state, partner.id) : null;
  const spelled = entityOf(state, bracketed(tree, mention, inSentence(state, mention.sentence))?.id ?? null);
  return (
    spelled ??
    findByName(state.entities, acting) ??
    (apposed?.names.length === 0 ? apposed : null) ??
    newEntity(state.entities.length, acting)
  );
}

/** CO-6: "I" and "we" between quotation marks are the speaker. */
function speakerEntity(state: Resolution, mention: Mention): Entity | null {
  const quotation = state.quotations.find(
    (range) => mention.start >= range.start && mention.start < range.end,
  );
  const speaker = quotation?.speaker;
  if (!speaker) return null;
  const words = inSentence(state, speaker.sentence).find(
    (other) => other.from <= speaker.token && speaker.token < other.to,
  );
  return words ? entityOf(state, words.id) : null;
}

/**
 * The subject of a pronoun's clause: "the crowd cheered them" is not the crowd (binding principle B), but "Israel withdraws its
 * forces" is Israel.
 */
function clauseSubject(state: Resolution, tree: Tree, mention: Mention): Entity | null {
  const token = tree.tokens[mention.head]!;
  if (/sel(f|ves)$/i.test(mention.words) || isDep(token, 'nsubj')) return null;
  let verb = token.head;
  while (verb >= 0 && tree.tokens[verb]!.upos !== 'VERB') verb = tree.tokens[verb]!.head;
  const subject = verb >= 0 ? childBy(tree, verb, 'nsubj') : undefined;
  const words = subject && inSentence(state, mention.sentence).find((other) => other.head === subject.index);
  return words ? entityOf(state, words.id) : null;
}

/**
 * CO-15: the subject of the clause that a pronoun's own clause belongs to: in "Berg said that Cole fled when he was seen" it is Cole, who
 * is nearer in the tree, not Berg (Hobbs 1978).
 */
function subjectAbove(state: Resolution, tree: Tree, mention: Mention): Entity | null {
  const token = tree.tokens[mention.head]!;
  const clause = tree.tokens[token.head];
  if (!isDep(token, 'nsubj') || !clause || !(isDep(clause, 'advcl') || isDep(clause, 'ccomp'))) return null;
  const above = tree.tokens[clause.head];
  const [subject] = above?.upos === 'VERB' ? argumentsOf(tree, above.index).subjects : [];
  const words = inSentence(state, mention.sentence).find((other) => other.head === subject);
  return words && words.from < mention.from ? entityOf(state, words.id) : null;
}

function pronounEntity(state: Resolution, tree: Tree, mention: Mention): Entity | null {
  const sort = pronounSort(mention.words);
  if (sort === 'speaker') return null;
  const subject = clauseSubject(state, tree, mention);
  const isOwner = isDep(tree.tokens[mention.head]!, 'nmod:poss');
  if (subject && isOwner && fitsPronoun(subject, mention)) return subject;
  const above = sort === 'person' ? subjectAbove(state, tree, mention) : null;
  if (above && fitsPronoun(above, mention)) return above;
  if (sort === 'thing' && !mayBeBody(tree, mention)) return null;
  const known = recent(state).filter((entity) => entity !== subject || isOwner);
  const rival = rivalOf({ trees: state.trees, bySentence: state.bySentence }, mention);
  return findAntecedent(known, mention, rival) ?? null;
}

function findEntity(state: Resolution, tree: Tree, mention: Mention): Entity | null {
  if (mention.form === 'pronoun') return pronounEntity(state, tree, mention);
  if (mention.form === 'nominal' && mention.referent.key === null) return nominalEntity(state, tree, mention);
  return nameEntity(state, tree, mention);
}

function tie(state: Resolution, mention: Mention, entity: Entity | null): void {
  state.ofMention[mention.id] = entity ? entity.id : null;
  if (!entity) return;
  if (entity.id === state.entities.length) state.entities.push(entity);
  addMention(entity, mention, prominenceOf(state.trees[mention.sentence]!, mention));
  if (mention.office !== null) entity.serves ??= servedBy(state, mention);
}

/** The state or body named before the office before a person's name. */
function servedBy(state: Resolution, mention: Mention): number | null {
  const token = officeBeforeName(state.trees[mention.sentence]!, mention)?.ownerToken ?? null;
  const owner = inSentence(state, mention.sentence).find(
    ({ from, to }) => token !== null && from <= token && token < to,
  );
  return entityOf(state, owner?.id ?? null)?.id ?? null;
}

/** Owners come before what they own, so that "supporters of Bacar" knows Bacar. */
function ownersFirst(mentions: readonly Mention[]): readonly Mention[] {
  const done = new Set<number>();
  const ordered: Mention[] = [];
  const visit = (mention: Mention): void => {
    if (done.has(mention.id)) return;
    done.add(mention.id);
    if (mention.owner !== null) visit(mentions[mention.owner]!);
    ordered.push(mention);
  };
  for (const mention of mentions) visit(mention);
  return ordered;
}

/** AC-10: a name beside the body speaks of somebody whom the body names; a place may be named there alone. */
function tieBesideBody(state: Resolution, mention: Mention): void {
  const tree = state.trees[mention.sentence]!;
  const acting = { ...mention, referent: nameReferent(tree, mention) };
  const isName = mention.form === 'name';
  const known = isName ? findByName(state.entities, acting) : describedAlike(state.entities, tree, mention);
  const { place } = mention.referent;
  if (known && !isName) {
    // A title's words describe loosely: they speak of somebody, and add nothing to who that is.
    state.ofMention[mention.id] = known.id;
  } else if (known && known.names.length > 0) {
    tie(state, mention, known);
  } else if (isName && !known && place !== null) {
    const only = { ...mention, referent: { ...mention.referent, kind: null } };
    tie(state, only, newEntity(state.entities.length, only));
  }
}

type ResolutionInput = Pick<Resolution, 'trees' | 'mentions' | 'body' | 'bySentence' | 'quotations'>;

/** All entities of the article. Mentions of first persons are tied when every speaker is known, those beside the body last. */
export function resolveEntities(input: ResolutionInput): EntityList {
  const state: Resolution = { ...input, entities: [], ofMention: input.mentions.map(() => null) };
  for (const mention of ownersFirst(input.body)) {
    tie(state, mention, findEntity(state, input.trees[mention.sentence]!, mention));
  }
  for (const mention of input.body) {
    if (mention.form === 'pronoun' && pronounSort(mention.words) === 'speaker') {
      tie(state, mention, speakerEntity(state, mention));
    }
  }
  for (const mention of input.mentions.slice(input.body.length)) tieBesideBody(state, mention);
  return { entities: state.entities, ofMention: state.ofMention };
}
