/**
 * Which entity a description speaks of: an office already named, an organisation's usual short form ("the alliance"), the forces
 * or the government of an owner, or an earlier description with the same head. Rule CO-4.
 */
import { anaphorsOf } from '../entities/anaphors.ts';
import type { Mention } from '../entities/mention.ts';
import { surfaceKey } from '../lexicon/normalise.ts';
import { findOffice } from '../lexicon/offices.ts';
import { childrenBy, type Tree } from '../text/tree.ts';
import { type BelongingContext, belongingKey, governmentOf, newestOfSort } from './belonging.ts';
import type { Entity } from './entity.ts';

const POINTING = new Set(['the', 'this', 'that', 'these', 'those']);

const isDefinite = (tree: Tree, mention: Mention): boolean =>
  childrenBy(tree, mention.head, 'det').some((token) => POINTING.has(token.form.toLowerCase()));

const endsWithWord = (text: string, word: string): boolean => text === word || text.endsWith(` ${word}`);

const headLemma = (tree: Tree, mention: Mention): string => tree.tokens[mention.head]!.lemma.toLowerCase();

/** "the spokesman" after "Bakar, a government spokesman". */
function officeHolder({ tree, mention, recent }: BelongingContext): Entity | undefined {
  if (!isDefinite(tree, mention) || mention.plural) return undefined;
  const bare = surfaceKey(mention.words).split(' of ')[0] ?? '';
  const office = bare.includes(' ') && findOffice(bare) ? bare : headLemma(tree, mention);
  return recent.find(
    (entity) =>
      entity.kind === 'person' &&
      [...entity.offices, ...entity.descriptions].some((words) =>
        endsWithWord(surfaceKey(words).split(' of ')[0] ?? '', office),
      ),
  );
}

/** "the alliance" after NATO: the lexicon lists what an organisation is called for short. */
function shortForm({ tree, mention, recent }: BelongingContext): Entity | undefined {
  if (!isDefinite(tree, mention) || tree.tokens[mention.head]!.xpos === 'NNS') return undefined;
  const head = headLemma(tree, mention);
  return (
    recent.find((entity) => anaphorsOf(entity.listedName).includes(head)) ??
    recent.find((entity) => entity.names.some((name) => endsWithWord(surfaceKey(name), head)))
  );
}

const withoutNumber = (words: string): string =>
  surfaceKey(words).replace(/^((about|around|nearly|some|other|many|most|several|all|both) )?(\d+ )?/, '');

/** "the crowd" after "a jubilant crowd": the newest description with the same head. */
function sameHead({ tree, mention, owner, recent }: BelongingContext): Entity | undefined {
  const head = tree.tokens[mention.head]!.form.toLowerCase();
  const pointsBack = isDefinite(tree, mention) && owner === null;
  return recent.find((entity) =>
    entity.descriptions.some((words) => {
      const known = words.toLowerCase();
      if (withoutNumber(known) === withoutNumber(mention.words) && !/\d/.test(mention.words)) return true;
      return pointsBack && endsWithWord(known.split(' of ')[0] ?? known, head);
    }),
  );
}

/** "the island" after Anjouan, "the country" after Ukraine, "the capital" of the newest town. */
export function findPlace({ mention, recent }: BelongingContext): Entity | undefined {
  const { place } = mention.referent;
  if (place === 'country') return recent.find((entity) => entity.kind === 'state');
  return recent.find((entity) => entity.place === place && entity.kind === null && entity.names.length > 0);
}

/** The entity of a description, or undefined when it is a new one. */
export function findByDescription(context: BelongingContext): Entity | undefined {
  const key = belongingKey(context);
  const owned = key ? context.recent.find((entity) => entity.key === key) : undefined;
  if (key) return owned;
  return (
    governmentOf(context) ??
    officeHolder(context) ??
    shortForm(context) ??
    sameHead(context) ??
    newestOfSort(context)
  );
}

/** Whom the body describes with the same noun: "Police" of a title are the first police of the text. */
export function describedAlike(
  entities: readonly Entity[],
  tree: Tree,
  mention: Mention,
): Entity | undefined {
  const head = headLemma(tree, mention);
  return entities.find(
    (entity) =>
      entity.kind === mention.referent.kind &&
      entity.descriptions.some((words) => endsWithWord(words.toLowerCase().split(' of ')[0] ?? '', head)),
  );
}
