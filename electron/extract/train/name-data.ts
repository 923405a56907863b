/** Reads the name corpora and brings their labels to PER, ORG, LOC, NORP and MISC. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { classOf, NAME_LABELS } from '#extract/text/name-labels.ts';
import type { NameLabel } from '#extract/text/token.ts';
import { plainForm } from '#extract/text/word-info.ts';
import type { GoldSentence } from './conllu.ts';
import { splitDocuments } from './conllu.ts';

export interface NamedSentence {
  readonly forms: readonly string[];
  /** Gold classes of ../text/name-labels.ts. */
  readonly classes: Int32Array;
}

export type NamedDocument = readonly NamedSentence[];

const LABELS: ReadonlyMap<string, NameLabel> = new Map([
  ['PER', 'PER'],
  ['ORG', 'ORG'],
  ['LOC', 'LOC'],
  ['MISC', 'MISC'],
  ['politician', 'PER'],
  ['person', 'PER'],
  ['politicalparty', 'ORG'],
  ['organisation', 'ORG'],
  ['country', 'LOC'],
  ['location', 'LOC'],
  ['election', 'MISC'],
  ['event', 'MISC'],
  ['misc', 'MISC'],
]);

/** Documents of a gzipped file of `token tag` lines; labels that name no name are left out. */
export function readBio(path: string, demonyms: ReadonlySet<string>): NamedDocument[] {
  const text = gunzipSync(readFileSync(path)).toString('utf8');
  const documents: NamedSentence[][] = [];
  for (const block of text.split(/\n\s*\n/)) {
    const lines = block.split('\n').filter((line) => line.trim() !== '');
    if (lines[0]?.startsWith('-DOCSTART-') || documents.length === 0) documents.push([]);
    const rows = lines
      .filter((line) => !line.startsWith('-DOCSTART-'))
      .map((line) => line.trim().split(/\s+/));
    if (rows.length > 0) documents.at(-1)!.push(fromBio(rows, demonyms));
  }
  return documents.filter((document) => document.length > 0);
}

interface Extent {
  readonly from: number;
  readonly to: number;
}

interface Span extends Extent {
  readonly label: NameLabel;
}

function fromBio(rows: readonly (readonly string[])[], demonyms: ReadonlySet<string>): NamedSentence {
  const spans: Span[] = [];
  rows.forEach(([, tag = 'O'], i) => {
    const last = spans.at(-1);
    const label = LABELS.get(tag.slice(2));
    if (label === undefined) return;
    if (tag.startsWith('I-') && last?.to === i && last.label === label)
      spans[spans.length - 1] = { ...last, to: i + 1 };
    else spans.push({ from: i, to: i + 1, label });
  });
  return splitHyphens(withDemonyms({ forms: rows.map(([form = '']) => detoken(form)), spans }, demonyms));
}

const detoken = (form: string): string =>
  form
    .replace(/^``$|^''$/, '"')
    .replace(/^-LRB-$/, '(')
    .replace(/^-RRB-$/, ')');

interface Marked {
  readonly forms: readonly string[];
  readonly spans: readonly Span[];
}

/** Nationalities count as places or as nothing in these corpora: here they are NORP. */
function withDemonyms({ forms, spans }: Marked, demonyms: ReadonlySet<string>): Marked {
  const isDemonym = (i: number): boolean =>
    /^\p{Lu}/u.test(forms[i] ?? '') && demonyms.has(forms[i]!.toLowerCase());
  const kept = spans.map((span) =>
    span.to === span.from + 1 && isDemonym(span.from) && span.label !== 'PER'
      ? { ...span, label: 'NORP' as const }
      : span,
  );
  const inside = new Set(
    kept.flatMap((span) => Array.from({ length: span.to - span.from }, (_, k) => span.from + k)),
  );
  const added = forms.flatMap((_, i) =>
    !inside.has(i) && isDemonym(i) ? [{ from: i, to: i + 1, label: 'NORP' as const }] : [],
  );
  return { forms, spans: [...kept, ...added].sort((a, b) => a.from - b.from) };
}

/** Wikipedia tokens keep hyphens; ours are three tokens. */
function splitHyphens({ forms, spans }: Marked): NamedSentence {
  const pieces = forms.map((form) =>
    /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+$/u.test(form) ? form.split(/(-)/) : [form],
  );
  const starts = [0];
  for (const piece of pieces) starts.push(starts.at(-1)! + piece.length);
  const classes = new Int32Array(starts.at(-1)!);
  for (const { from, to, label } of spans) mark(classes, { from: starts[from]!, to: starts[to]!, label });
  return { forms: pieces.flat(), classes };
}

function mark(classes: Int32Array, { from, to, label }: Span): void {
  const id = NAME_LABELS.indexOf(label);
  for (let i = from; i < to; i++) {
    const position = to - from === 1 ? 3 : i === from ? 0 : i === to - 1 ? 2 : 1;
    classes[i] = classOf(id, position);
  }
}

/** GUM: entities of type person, organization or place whose head is a proper noun, cut to their proper-noun core. */
export function namesOfGum(
  sentences: readonly GoldSentence[],
  demonyms: ReadonlySet<string>,
): NamedDocument[] {
  return splitDocuments(sentences).map((document) =>
    document.map((sentence) => gumSentence(sentence, demonyms)),
  );
}

const GUM_LABELS: ReadonlyMap<string, NameLabel> = new Map([
  ['person', 'PER'],
  ['organization', 'ORG'],
  ['place', 'LOC'],
  ['event', 'MISC'],
  ['abstract', 'MISC'],
  ['object', 'MISC'],
]);

function gumSentence(sentence: GoldSentence, demonyms: ReadonlySet<string>): NamedSentence {
  const forms = sentence.tokens.map((token) => plainForm(token.form));
  const spans: Span[] = [];
  for (const span of gumEntities(sentence)) {
    const core = properCore(sentence, span);
    if (core && !spans.some((other) => other.from < core.to && core.from < other.to)) spans.push(core);
  }
  spans.sort((a, b) => a.from - b.from);
  const marked = withDemonyms({ forms, spans }, demonyms);
  const classes = new Int32Array(forms.length);
  for (const span of marked.spans) mark(classes, span);
  return { forms, classes };
}

interface GumEntity extends Extent {
  readonly type: string;
}

/** Spans of the MISC column's `Entity=(1-person-…` brackets, longest first. */
function gumEntities({ tokens }: GoldSentence): GumEntity[] {
  const open: { id: string; type: string; from: number }[] = [];
  const spans: GumEntity[] = [];
  tokens.forEach((token, i) => {
    const entity = /Entity=([^|]+)/.exec(token.misc)?.[1] ?? '';
    for (const [piece] of entity.matchAll(/\([^()]+\)?|\d+(?:\[\d+\/\d+\])?\)/g)) {
      const [id = '', type = ''] = piece.replace(/[()]/g, '').split('-');
      if (piece.startsWith('(')) open.push({ id, type, from: i });
      if (!piece.endsWith(')')) continue;
      const at = open.findLastIndex((item) => item.id === id);
      const [item] = at < 0 ? [] : open.splice(at, 1);
      if (item) spans.push({ from: item.from, to: i + 1, type: item.type });
    }
  });
  return spans.sort((a, b) => b.to - b.from - (a.to - a.from));
}

const TITLE_WORDS = new Set(
  'mr. mrs. ms. dr. president senator sen. rep. gov. governor minister prime king queen prince professor prof. sir lord lady judge justice general gen. col. colonel captain lt. pope secretary chancellor'.split(
    ' ',
  ),
);

function properCore({ tokens }: GoldSentence, span: GumEntity): Span | null {
  const label = GUM_LABELS.get(span.type);
  const inside = (i: number): boolean => i >= span.from && i < span.to;
  const head = tokens.findIndex((token, i) => inside(i) && !inside(token.head));
  if (label === undefined || head < 0 || tokens[head]!.upos !== 'PROPN') return null;
  if (label === 'MISC' && !/^\p{Lu}/u.test(tokens[head]!.form)) return null;
  const named = (i: number): boolean =>
    inside(i) && (tokens[i]!.xpos.startsWith('NNP') || /^[-&]$/.test(tokens[i]!.form));
  let [from, to] = [head, head + 1];
  while (named(from - 1) || (linksNames(tokens, from - 1) && named(from - 2))) from--;
  while (named(to) || (linksNames(tokens, to) && (named(to + 1) || named(to + 2)))) to++;
  while (from < to - 1 && label === 'PER' && TITLE_WORDS.has(tokens[from]!.form.toLowerCase())) from++;
  while (to > from + 1 && !named(to - 1)) to--;
  return { from, to, label };
}

const linksNames = (tokens: GoldSentence['tokens'], i: number): boolean =>
  /^(?:of|the|for|and|de|la|von|van|al)$/.test(tokens[i]?.form ?? '');
