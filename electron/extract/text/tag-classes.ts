/** What follows from the names of the tag classes: their two halves and the traits that the parser asks for. */
import type { TagTraits } from './tagged-words.ts';
import type { Upos } from './token.ts';

export interface TagClass {
  readonly upos: Upos;
  readonly xpos: string;
}

const UPOS: ReadonlySet<string> = new Set<Upos>([
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
]);
const isUpos = (text: string): text is Upos => UPOS.has(text);

/** Splits `"NOUN NN"`; throws on a class that is none. */
export function tagClass(name: string): TagClass {
  const [upos = '', xpos = ''] = name.split(' ');
  if (!isUpos(upos)) throw new Error(`no universal tag in "${name}"`);
  return { upos, xpos };
}

export function tagTraits(names: readonly string[]): TagTraits {
  const marks = (holds: (tag: TagClass) => boolean): Uint8Array =>
    Uint8Array.from(names, (name) => (holds(tagClass(name)) ? 1 : 0));
  return {
    marker: marks(({ upos }) => upos === 'ADP' || upos === 'SCONJ' || upos === 'PART'),
    nominal: marks(({ upos }) => upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON' || upos === 'NUM'),
    verbal: marks(({ upos, xpos }) => upos === 'VERB' || (upos === 'AUX' && xpos !== 'MD')),
    conjunction: marks(({ upos }) => upos === 'CCONJ'),
  };
}
