/** Which events are worth an analyst's time, with a confidence: generic statements and bare nouns give none. Rules SE-1 to SE-7. */
import type { EntityList } from '../coreference/entity.ts';
import type { Token } from '../text/token.ts';
import { childBy, type Tree } from '../text/tree.ts';
import type { EventDraft, Reading } from './draft.ts';
import { acting, parties, receiving } from './sides.ts';
import type { StoryEvent } from './story.ts';

/** Events below it are kept as event mentions only. */
export const LEAST_KEPT = 0.5;

const isNamed = (entities: EntityList, id: number): boolean => {
  const entity = entities.entities[id]!;
  return entity.names.length > 0 || entity.key !== null;
};

/** SE-2: a noun without article, owner or number speaks of a kind of event: "attacks cause hardship". */
function isGeneric(reading: Reading, { trigger, sentence }: EventDraft): boolean {
  if (!trigger.isNoun || trigger.support === 'light') return false;
  const tree = reading.trees[sentence]!;
  return !childBy(tree, trigger.token, 'det', 'nmod:poss', 'nummod', 'amod', 'nmod');
}

/** "Troops left, officials said": what is told first and only then reported is told as the main clause is. */
const isReportedFirst = ({ tokens }: Tree, { dep, head, index }: Token): boolean =>
  dep === 'ccomp' && head > index && tokens[head]!.head < 0;

const isRootClause = (reading: Reading, { trigger, sentence }: EventDraft): boolean => {
  const tree = reading.trees[sentence]!;
  const token = tree.tokens[trigger.clause ?? trigger.token]!;
  return token.head < 0 || (token.dep === 'conj' && token.upos === 'VERB') || isReportedFirst(tree, token);
};

/**
 * SE-3: "one policeman said" says who told the reporter; only what officials, bodies and named persons say is an event. SE-5: nor is
 * a single statement one that only passes on what others do.
 */
function isMereAttribution(reading: Reading, event: StoryEvent): boolean {
  if (event.type !== 'CONSULT' || event.drafts.some((draft) => draft.trigger.sense.frameName !== 'say'))
    return false;
  const [speaker] = acting(event.participants);
  if (event.status === 'negated' || speaker === undefined || !isNamed(reading.entities, speaker)) return true;
  return event.drafts.length === 1 && event.drafts[0]!.passesOn && receiving(event.participants).length === 0;
}

const named = (reading: Reading, event: StoryEvent): boolean =>
  event.participants.some(({ entity }) => isNamed(reading.entities, entity));

/** SE-4: what an unnamed person tells in a quotation is colour, not news. */
const isHearsay = (reading: Reading, event: StoryEvent): boolean =>
  event.drafts.every(
    (draft) => draft.quoted && draft.claimant !== null && !isNamed(reading.entities, draft.claimant),
  );

const EMBEDDING_WEIGHT = { told: 0, content: -0.3, purpose: -0.22, description: -0.1 } as const;

function sidesScore(reading: Reading, event: StoryEvent): number {
  const people = event.participants.filter(({ inferred }) => !inferred);
  const doers = [...acting(people), ...parties(people)];
  const others = receiving(event.participants);
  let score = event.participants.length === 0 ? -0.2 : 0;
  if (doers.length > 0) score += doers.some((id) => isNamed(reading.entities, id)) ? 0.2 : 0.15;
  // "condemned the attack" says what it is about as well as "condemned Peru" does.
  if (others.length > 0 || event.drafts[0]!.objectTokens.length > 0) score += 0.12;
  if (event.participants.length >= 2) score += 0.05;
  return score;
}

/** 0 to 1; a weighted sum of what the drafts have and lack. */
export function confidenceOf(reading: Reading, event: StoryEvent): number {
  const first = event.drafts[0]!;
  const embedding = Math.max(...event.drafts.map((draft) => EMBEDDING_WEIGHT[draft.embedding]));
  let score = 0.35 + sidesScore(reading, event) + embedding;
  if (event.time) score += 0.1;
  if (event.places.length > 0) score += 0.03;
  if (event.drafts.some((draft) => isRootClause(reading, draft))) score += 0.1;
  if (event.drafts.length > 1) score += 0.08;
  if (event.drafts.every((draft) => isGeneric(reading, draft))) score -= 0.15;
  if (event.drafts.every((draft) => draft.trigger.sense.weak && draft.trigger.support !== 'light'))
    score -= 0.12;
  if (isMereAttribution(reading, event)) score -= 0.3;
  if (isHearsay(reading, event)) score -= 0.2;
  if (event.status === 'negated' && !named(reading, event)) score -= 0.15;
  if (first.status === 'hypothetical') score -= 0.08;
  return Math.max(0.05, Math.min(0.95, score));
}

/** Short of it, not even an article without other events is told to have one. */
const LEAST_TOLD = 0.36;

/** Whether an event that is not sure enough to be kept is told as such, of somebody with a name. */
export const isToldOfSomebody = (reading: Reading, event: StoryEvent, confidence: number): boolean =>
  confidence >= LEAST_TOLD &&
  event.status !== 'hypothetical' &&
  event.drafts.some(({ embedding }) => embedding === 'told') &&
  named(reading, event) &&
  !isMereAttribution(reading, event);

export const isKept = (confidence: number): boolean => confidence >= LEAST_KEPT;

/** How many sentences speak of it and how early: the article's main event has the most. */
export const weightOf = (event: StoryEvent, confidence: number): number =>
  confidence + 0.15 * Math.min(6, event.drafts.length) + 1 / (1 + event.drafts[0]!.sentence);
