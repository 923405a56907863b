/** Reads UD treebanks in CoNLL-U form and brings GUM and EWT to one label scheme (../text/SPEC.md TX-40). */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface GoldToken {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index in the sentence, -1 for the root. */
  readonly head: number;
  readonly dep: string;
  readonly misc: string;
  /** No white space follows. */
  readonly glued: boolean;
}

export interface GoldSentence {
  readonly tokens: readonly GoldToken[];
  readonly text: string;
  readonly newParagraph: boolean;
  readonly newDocument: boolean;
  /** True for `# newpar_block = head`. */
  readonly heading: boolean;
}

const RENAMED: ReadonlyMap<string, string> = new Map([
  ['obl:tmod', 'obl:unmarked'],
  ['obl:npmod', 'obl:unmarked'],
  ['nmod:tmod', 'nmod:unmarked'],
  ['nmod:npmod', 'nmod:unmarked'],
  ['flat:name', 'flat'],
  ['flat:foreign', 'flat'],
  ['csubj:outer', 'csubj'],
  ['nsubj:outer', 'nsubj:outer'],
]);

/** All sentences of a gzipped treebank file. */
export function readTreebank(path: string): GoldSentence[] {
  const blocks = gunzipSync(readFileSync(path)).toString('utf8').split('\n\n');
  return blocks.filter((block) => block.trim() !== '').map(readSentence);
}

function readSentence(block: string): GoldSentence {
  const lines = block.split('\n').filter((line) => line !== '');
  const comments = lines.filter((line) => line.startsWith('#'));
  const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
  const glued = gluedInside(rows);
  const words = rows.filter((row) => /^\d+$/.test(row[0] ?? ''));
  return {
    tokens: words.map((row) => readToken(row, glued)),
    text: comments.find((line) => line.startsWith('# text = '))?.slice(9) ?? '',
    newParagraph: comments.some((line) => line.startsWith('# newpar')),
    newDocument: comments.some((line) => line.startsWith('# newdoc')),
    heading: comments.some((line) => line.startsWith('# newpar_block = head')),
  };
}

/** Words of a multiword token touch each other; the last one has the token's own `SpaceAfter`. */
function gluedInside(rows: readonly (readonly string[])[]): ReadonlyMap<string, boolean> {
  const glued = new Map<string, boolean>();
  for (const row of rows) {
    const range = /^(\d+)-(\d+)$/.exec(row[0] ?? '');
    if (!range) continue;
    const [from, to] = [Number(range[1]), Number(range[2])];
    for (let id = from; id < to; id++) glued.set(String(id), true);
    glued.set(String(to), (row[9] ?? '').includes('SpaceAfter=No'));
  }
  return glued;
}

function readToken(row: readonly string[], glued: ReadonlyMap<string, boolean>): GoldToken {
  const [id = '', form = '', lemma = '', upos = '', xpos = '', , head = '0', dep = '', , misc = ''] = row;
  return {
    form,
    lemma,
    upos,
    xpos,
    head: Number(head) - 1,
    dep: RENAMED.get(dep) ?? dep,
    misc,
    glued: glued.get(id) ?? misc.includes('SpaceAfter=No'),
  };
}

/** Documents: sentences between `# newdoc` lines. */
export function splitDocuments(sentences: readonly GoldSentence[]): GoldSentence[][] {
  const documents: GoldSentence[][] = [];
  for (const sentence of sentences) {
    if (sentence.newDocument || documents.length === 0) documents.push([]);
    documents.at(-1)!.push(sentence);
  }
  return documents;
}
