/**
 * The other side of an act that only the phrases below its object name: "accepted demands from the rebels", "suspended links with
 * Serbia", "demanded an admission by Peru". Rule RO-8.
 */
import type { PloverType } from '#shared/model/plover.ts';
import type { Role } from '#shared/model/vocabulary.ts';
import { prepositionOf } from '../text/preposition.ts';
import type { Token } from '../text/token.ts';
import { childrenBy, type Tree } from '../text/tree.ts';
import type { EventDraft, Reading } from './draft.ts';
import { projectActor } from './projection.ts';
import { everyone, parties, receiving } from './sides.ts';

/** Acts that are meant for somebody, and the role of whom they are meant for. */
const MEANT_FOR: Readonly<Partial<Record<PloverType, Role>>> = {
  SANCTION: 'target',
  COERCE: 'target',
  PROTEST: 'target',
  DISAPPROVE: 'target',
  REJECT: 'target',
  DEMAND: 'recipient',
  CONCEDE: 'recipient',
  INVESTIGATE: 'target',
};

/** Phrases that say where, when or with whose help. */
const CIRCUMSTANCE = new Set(
  'in at near on after before during since until over under with despite amid following because around within outside inside'.split(
    ' ',
  ),
);

const MAX_DEPTH = 3;

/** Below the act the phrases that say what it is about; deeper, inside the object, any that is not a place. */
function phrasesBelow(tree: Tree, head: number, depth: number): readonly Token[] {
  const deeper = depth === 0 ? [] : childrenBy(tree, head, 'nmod:poss', 'compound', 'amod');
  const phrases = childrenBy(tree, head, 'obj', 'obl', 'nmod').filter(({ index, dep }) => {
    const preposition = prepositionOf(tree, index);
    const isAgainst = depth > 0 && ['on', 'with'].includes(preposition);
    return dep === 'obj' || isAgainst || (preposition !== '' && !CIRCUMSTANCE.has(preposition));
  });
  return [...deeper, ...phrases].filter(({ upos }) => upos !== 'VERB');
}

/** The nearest actor in the phrases below a word; the nearer ones first. */
function concerned(reading: Reading, tree: Tree, draft: EventDraft): number | null {
  const own = new Set(everyone(draft.participants));
  const { entities } = reading.entities;
  const { token, clause } = draft.trigger;
  let level: readonly number[] = [...new Set([token, clause ?? token])];
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    const below = level.flatMap((head) => phrasesBelow(tree, head, depth));
    for (const { index } of below) {
      const entity = projectActor(reading, tree, index)?.entity ?? null;
      if (entity !== null && !own.has(entity) && entities[entity]!.kind !== null) return entity;
    }
    level = below.map(({ index }) => index);
  }
  return null;
}

/** RO-8: the draft with whom it is meant for, where neither its frame nor its content has told. */
export function withPhraseSide(reading: Reading, tree: Tree, draft: EventDraft): EventDraft {
  const role = MEANT_FOR[draft.type];
  const { participants } = draft;
  const isOpen = participants.length > 0 && receiving(participants).length === 0;
  if (role === undefined || !isOpen || parties(participants).length > 0) return draft;
  const entity = concerned(reading, tree, draft);
  return entity === null
    ? draft
    : { ...draft, participants: [...participants, { entity, role, inferred: true }] };
}
