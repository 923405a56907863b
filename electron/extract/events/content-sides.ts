/**
 * The other side of what is demanded, promised, threatened or refused, where only its content names it: "agreed to send aid to Peru",
 * "demanded that Chile leave". Rules RO-5
 * and RO-6.
 */
import type { PloverType } from '#shared/model/plover.ts';
import type { Role } from '#shared/model/vocabulary.ts';
import { childBy, childrenBy, subtreeOf, type Tree } from '../text/tree.ts';
import type { DraftParticipant, EventDraft, Reading } from './draft.ts';
import { withPhraseSide } from './phrase-sides.ts';
import { projectActor } from './projection.ts';
import { acting, everyone, parties, receiving } from './sides.ts';

/** Types of events whose content tells whom they concern, with the role of the one concerned. */
const ROLE_OF: Readonly<Partial<Record<PloverType, Role>>> = {
  DEMAND: 'recipient',
  AGREE: 'recipient',
  THREATEN: 'target',
  REJECT: 'target',
  CONCEDE: 'recipient',
};

interface Scene {
  readonly reading: Reading;
  readonly tree: Tree;
  readonly drafts: readonly EventDraft[];
}

const isOpen = ({ participants }: EventDraft): boolean =>
  receiving(participants).length === 0 && parties(participants).length <= 1;

const clausesBelow = (tree: Tree, { trigger }: EventDraft) =>
  [...new Set([trigger.token, trigger.clause ?? trigger.token])].flatMap((head) =>
    childrenBy(tree, head, 'xcomp', 'ccomp', 'acl').filter((token) => token.upos === 'VERB'),
  );

/** Whom a clause without an event of its own names: its subject where it is demanded of, else its objects. */
function namedIn({ reading, tree }: Scene, clause: number, type: PloverType): readonly number[] {
  const subject = childBy(tree, clause, 'nsubj');
  const tokens =
    type === 'DEMAND' && subject ? [subject] : childrenBy(tree, clause, 'obj', 'iobj', 'obl').slice(0, 2);
  return tokens.flatMap((token) => projectActor(reading, tree, token.index)?.entity ?? []);
}

/** "allowed access for inspections by the agency": an event noun below, where no clause says what is allowed. */
function nounContent({ tree, drafts }: Scene, draft: EventDraft): readonly number[] {
  const heads = [...new Set([draft.trigger.token, draft.trigger.clause ?? draft.trigger.token])];
  const below = heads
    .flatMap((head) => childrenBy(tree, head, 'obj', 'obl', 'nmod'))
    .flatMap((token) => [token, ...childrenBy(tree, token.index, 'nmod')]);
  const content = drafts.find(
    (other) =>
      other !== draft && other.trigger.isNoun && below.some(({ index }) => index === other.trigger.token),
  );
  if (!content) return [];
  const { participants } = content;
  return [...acting(participants), ...parties(participants)];
}

function concernedBy(scene: Scene, draft: EventDraft): readonly number[] {
  const { tree, drafts } = scene;
  if (clausesBelow(tree, draft).length === 0) return nounContent(scene, draft);
  return clausesBelow(tree, draft).flatMap((clause) => {
    const below = new Set(subtreeOf(tree, clause.index));
    const content = drafts.find(
      (other) => other !== draft && (below.has(other.trigger.token) || other.trigger.clause === clause.index),
    );
    if (!content) return namedIn(scene, clause.index, draft.type);
    const sides = content.participants;
    const doers = [...acting(sides), ...parties(sides)];
    if (draft.type === 'DEMAND') return doers.length > 0 ? doers : receiving(sides);
    return [...receiving(sides), ...parties(sides)];
  });
}

function withOtherSide(scene: Scene, draft: EventDraft): EventDraft {
  const role = ROLE_OF[draft.type];
  if (role === undefined || draft.participants.length === 0 || !isOpen(draft)) return draft;
  const own = new Set(everyone(draft.participants));
  const { entities } = scene.reading.entities;
  const others = [...new Set(concernedBy(scene, draft))].filter(
    (entity) => !own.has(entity) && entities[entity]!.kind !== null,
  );
  const added = others.map((entity): DraftParticipant => ({ entity, role, inferred: true }));
  return added.length === 0 ? draft : { ...draft, participants: [...draft.participants, ...added] };
}

const FORCE = new Set<PloverType>(['ASSAULT', 'MOBILIZE', 'COERCE']);

/** Nouns and participles that tie an act to its purpose: "in an effort to", "aimed at". */
const PURPOSE = new Set('effort bid attempt order aim campaign operation aim intend design mean'.split(' '));

/** The clauses that say what an act is for: "to topple the king", "in an effort to topple the king", "aimed at driving them out". */
function purposesOf(tree: Tree, { trigger }: EventDraft): readonly number[] {
  const heads = [...new Set([trigger.token, trigger.clause ?? trigger.token])];
  const below = heads.flatMap((head) => childrenBy(tree, head, 'advcl', 'xcomp', 'acl', 'obl', 'nmod'));
  const inner = below
    .filter(({ lemma }) => PURPOSE.has(lemma.toLowerCase()))
    .flatMap(({ index }) => childrenBy(tree, index, 'acl', 'advcl', 'xcomp', 'obl'));
  return [...below, ...inner].filter(({ upos }) => upos === 'VERB').map(({ index }) => index);
}

/** RO-6: whom an armed act is meant for, where it has only a place for its target: "invaded the island to topple Osman". */
function withPurpose(scene: Scene, draft: EventDraft): EventDraft {
  const { entities } = scene.reading.entities;
  const hasTarget = receiving(draft.participants).some((entity) => entities[entity]!.kind !== null);
  if (!FORCE.has(draft.type) || hasTarget || parties(draft.participants).length > 0) return draft;
  const purposes = new Set(purposesOf(scene.tree, draft));
  const own = new Set(everyone(draft.participants));
  const meant = scene.drafts
    .filter(({ trigger, type }) => FORCE.has(type) && trigger.clause !== null && purposes.has(trigger.clause))
    .flatMap(({ participants }) => receiving(participants))
    .filter((entity) => !own.has(entity) && entities[entity]!.kind !== null);
  const added = [...new Set(meant)].map(
    (entity): DraftParticipant => ({ entity, role: 'target', inferred: true }),
  );
  return added.length === 0 ? draft : { ...draft, participants: [...draft.participants, ...added] };
}

/** The drafts of one sentence, those of demands, promises, threats and refusals with the side that their content names. */
export const withContentSides = (scene: Scene): readonly EventDraft[] =>
  scene.drafts.map((draft) =>
    withPurpose(scene, withPhraseSide(scene.reading, scene.tree, withOtherSide(scene, draft))),
  );
