/** Puts the trained files together: bytes by file name in, parsed models out. */
import { type ConfidenceTable, readConfidenceTable } from '../confidence.ts';
import { type Gazetteer, loadGazetteer } from './gazetteer.ts';
import type { StackedModels } from './guide.ts';
import type { LemmaRules } from './lemmatise.ts';
import { type Lexicon, loadLexicon } from './lexicon.ts';
import { type LinearModel, loadLinearModel } from './linear-model.ts';
import { tagTraits } from './tag-classes.ts';
import { decodeUtf8 } from './utf8.ts';

/** What training writes as `classes.json`: names of the classes and the small tables. */
export interface ClassTables {
  /** `"UPOS XPOS"` by class. */
  readonly tags: readonly string[];
  /** Dependency relations by class. */
  readonly labels: readonly string[];
  readonly lemmaRules: LemmaRules;
  /** Transition scores of the name tagger, `[previous * classes + next]`, in nats. */
  readonly nameTransitions: readonly number[];
}

export interface TextModels {
  readonly tables: ClassTables;
  readonly lexicon: Lexicon;
  readonly tagger: LinearModel;
  readonly actions: LinearModel;
  readonly labels: LinearModel;
  /** The parser that reads from the end and advises the other. */
  readonly adviserActions: LinearModel;
  readonly adviserLabels: LinearModel;
  readonly names: LinearModel;
  readonly gazetteer: Gazetteer;
  /** How often findings of a score were right. */
  readonly confidence: ConfidenceTable;
}

/** File names in the folder `models/`. */
export const MODEL_FILES = [
  'classes.json',
  'lexicon.tsv',
  'tagger.bin',
  'actions.bin',
  'labels.bin',
  'adviser-actions.bin',
  'adviser-labels.bin',
  'names.bin',
  'gazetteer.tsv',
  'confidence.json',
] as const;
export type ModelFile = (typeof MODEL_FILES)[number];

/** Throws when a file is missing or is not what training writes: that is a broken installation. */
export function loadTextModels(bytes: Readonly<Record<string, Uint8Array>>): TextModels {
  const file = (name: ModelFile): Uint8Array => {
    const content = bytes[name];
    if (content === undefined) throw new Error(`model file ${name} is missing`);
    return content;
  };
  return {
    tables: readTables(decodeUtf8(file('classes.json'))),
    lexicon: loadLexicon(file('lexicon.tsv')),
    tagger: loadLinearModel(file('tagger.bin')),
    actions: loadLinearModel(file('actions.bin')),
    labels: loadLinearModel(file('labels.bin')),
    adviserActions: loadLinearModel(file('adviser-actions.bin')),
    adviserLabels: loadLinearModel(file('adviser-labels.bin')),
    names: loadLinearModel(file('names.bin')),
    gazetteer: loadGazetteer(file('gazetteer.tsv')),
    confidence: readConfidenceTable(decodeUtf8(file('confidence.json'))),
  };
}

/** The two parsers of a set of models. */
export function parserModels({
  tables,
  actions,
  labels,
  adviserActions,
  adviserLabels,
}: TextModels): StackedModels {
  const rootLabel = tables.labels.indexOf('root');
  return {
    main: { actions, labels, rootLabel },
    adviser: { actions: adviserActions, labels: adviserLabels, rootLabel },
    traits: tagTraits(tables.tags),
  };
}

function readTables(json: string): ClassTables {
  const tables: ClassTables = JSON.parse(json);
  if (!Array.isArray(tables.tags) || !Array.isArray(tables.labels))
    throw new Error('classes.json is not a class table');
  return tables;
}
