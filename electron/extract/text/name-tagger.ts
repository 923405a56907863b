/** Finds the names of a whole article: a first look at each sentence, then a second with what the others told. */
import type { ParsedDraft } from './analyse.ts';
import { DocumentWords } from './document-words.ts';
import type { Gazetteer } from './gazetteer.ts';
import { marginals, movesOf, viterbi } from './label-chain.ts';
import type { TextModels } from './models.ts';
import { nameFeatures } from './name-features.ts';
import { NAME_CLASSES } from './name-labels.ts';
import { NameMemory } from './name-memory.ts';
import { latticeOf, type NameModel, spansOf } from './names.ts';
import { tidyNames } from './tidy-names.ts';
import type { NameSpan, Sentence } from './token.ts';
import type { WordInfo } from './word-info.ts';

export interface NameTagger {
  /** The sentences with their names filled in. */
  tag(drafts: readonly ParsedDraft[]): Sentence[];
}

interface Setting {
  readonly gazetteer: Gazetteer;
  readonly model: NameModel;
  /** Factors of the model's transitions. */
  readonly moves: Float64Array;
}

export function createNameTagger(models: TextModels): NameTagger {
  const transitions = Float32Array.from(models.tables.nameTransitions);
  const model: NameModel = { emissions: models.names, transitions, scale: models.names.scale };
  const setting = { model, moves: movesOf(transitions), gazetteer: models.gazetteer };
  return {
    tag(drafts) {
      const document = new DocumentWords(drafts.map(({ words }) => words));
      const memory = new NameMemory();
      const looks = drafts.map((draft) => firstLook(draft, document, setting));
      for (const look of looks) memory.add(look.words, look.marginals);
      return looks.map((look) => ({ ...look.sentence, names: secondLook(look, memory, setting) }));
    },
  };
}

interface Look extends ParsedDraft {
  readonly lattice: Float64Array;
  readonly marginals: Float64Array;
  /** No word of it may be part of a name. */
  readonly plain: boolean;
}

const NOTHING = new Float64Array(0);

function firstLook(draft: ParsedDraft, document: DocumentWords, { model, moves, gazetteer }: Setting): Look {
  const { words, sentence } = draft;
  const candidates = candidatesOf(words);
  const plain = !candidates.includes(1);
  if (plain) return { ...draft, lattice: NOTHING, marginals: NOTHING, plain };
  const tags = sentence.tokens.map(({ xpos }) => xpos);
  const context = { words, document, tags, hits: gazetteer.match(words) };
  const lattice = latticeOf(model, candidates, (index, features) => nameFeatures(context, index, features));
  forbidDays(words, lattice);
  return { ...draft, lattice, marginals: marginals(lattice, moves), plain };
}

/** Furthest that a word of a name is from the next one with a capital: `Bank of the West`. */
const REACH = 3;

/** A name has a capital somewhere: words far from any need no look at all. */
function candidatesOf(words: readonly WordInfo[]): Uint8Array {
  const candidates = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) {
    if (words[i]!.anyCapital) candidates.fill(1, Math.max(0, i - REACH), i + REACH + 1);
  }
  return candidates;
}

const DAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
const FEASTS = new Set('black good ash easter holy bloody cyber super palm'.split(' '));

/** A weekday is no part of a name, but of a feast's or an event's. */
function forbidDays(words: readonly WordInfo[], lattice: Float64Array): void {
  for (let i = 0; i < words.length; i++) {
    if (!DAYS.has(words[i]!.lower) || FEASTS.has(words[i - 1]?.lower ?? '')) continue;
    for (let k = 1; k < NAME_CLASSES; k++) lattice[i * NAME_CLASSES + k]! -= 20;
  }
}

function secondLook(look: Look, memory: NameMemory, { model, moves, gazetteer }: Setting): NameSpan[] {
  if (look.plain) return [];
  const { words, lattice } = look;
  const changed = memory.adjust(words, lattice, look.marginals);
  const path = viterbi(lattice, model.transitions);
  if (path.every((nameClass) => nameClass === 0)) return [];
  const probabilities = changed ? marginals(lattice, moves) : look.marginals;
  const spans = spansOf(path, (from, to) => {
    let product = 1;
    for (let i = from; i < to; i++) product *= probabilities[i * NAME_CLASSES + path[i]!]!;
    return Math.round(product ** (1 / (to - from)) * 1000) / 1000;
  });
  return tidyNames(spans, { words, tokens: look.sentence.tokens }, gazetteer);
}
