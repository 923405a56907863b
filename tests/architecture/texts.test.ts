/**
 * What people read comes from the catalogues, and every text of the catalogues is asked for somewhere, by its name or by a
 * name that is put together from a fixed beginning.
 */
import { expect, test } from 'vitest';
import { contract } from '#shared/contract/index.ts';
import { type Catalogue, en } from '#shared/i18n/catalogue.ts';
import { type SourceFile, sourceFiles } from './source-files.ts';
import { childrenOf, isNode, lineOf, type Node, treeOf } from './syntax.ts';

const FORM = /_(?:one|other)$/;

const namesOf = (catalogue: Catalogue, before = ''): readonly string[] =>
  Object.entries(catalogue).flatMap(([name, value]) =>
    typeof value === 'string' ? [(before + name).replace(FORM, '')] : namesOf(value, `${before}${name}.`),
  );

test('no text of the catalogues is left over', () => {
  const source = sourceFiles('shared', 'electron', 'renderer')
    .map(({ text }) => text)
    .join('\n');
  const begun = [...source.matchAll(/`([\w.]+)\$\{/g)].map(([, start]) => start!);
  const unused = [...new Set(namesOf(en))].filter(
    (name) =>
      !source.includes(`'${name}'`) &&
      !source.includes(`"${name}"`) &&
      !begun.some((start) => start.includes('.') && name.startsWith(start)),
  );
  expect(unused).toEqual([]);
});

/** Attributes and properties whose texts are read or read out. */
const READ =
  /^(?:aria-label|aria-description|aria-roledescription|alt|title|label|text|note|hint|placeholder|advice|words|head|detail|nothing)$/;
/** Of the product's own name nobody has a translation; what is a failure's message is for whoever helps. */
const NAME = 'Throughline';
const LETTER = /\p{L}{2}/u;
/** Several words that begin as a sentence does. */
const SENTENCE = /^\p{Lu}[\p{L}’]* [^A-Z]*\p{Ll}/u;
/** A key by the name that stands on it, and what a page of ours gets for an address that it never asks for. */
const NO_WORDS = new Set(['Enter', 'Not found']);

const nameOf = (node: unknown): string => {
  const name = isNode(node) ? (node.name ?? node.value) : '';
  return String(isNode(name) ? name.name : name);
};

/** What `parent` is about: the name of an attribute or of a property. */
const subjectOf = (parent: Node): string =>
  parent.type === 'JSXAttribute' ? nameOf(parent.name) : parent.type === 'Property' ? nameOf(parent.key) : '';

const textIn = (node: Node): string =>
  node.type === 'TemplateElement' ? (node.value as { readonly raw: string }).raw : String(node.value);

const WRITTEN = new Set(['JSXText', 'Literal', 'TemplateElement']);

function isText(node: Node, about: string): boolean {
  if (!WRITTEN.has(node.type) || (node.type === 'Literal' && typeof node.value !== 'string')) return false;
  const text = textIn(node).replaceAll(NAME, '');
  if (node.type === 'JSXText') return LETTER.test(text);
  if (NO_WORDS.has(text)) return false;
  return about !== 'message' && (SENTENCE.test(text) || (READ.test(about) && /^\p{Lu}\p{Ll}+$/u.test(text)));
}

/** Types, modules and thrown errors speak to nobody. */
const SILENT = /^(?:TS(?!As|Satisfies|NonNull)|Import|ExportAll|ThrowStatement)/;

function* writtenTexts(node: Node, about: string): Generator<Node> {
  if (SILENT.test(node.type)) return;
  if (isText(node, about)) yield node;
  for (const child of childrenOf(node))
    yield* writtenTexts(child, subjectOf(node) || aboutWithin(node, about));
}

/** A choice or a template is still about the same; a function or an element is about something else. */
const aboutWithin = ({ type }: Node, about: string): string =>
  /^(?:ConditionalExpression|TemplateLiteral|LogicalExpression|JSXExpressionContainer|TS\w+)$/.test(type)
    ? about
    : '';

const written = (file: SourceFile): readonly string[] =>
  [...writtenTexts(treeOf(file), '')].map(
    (node) => `${file.path}:${lineOf(file, node)}: ${textIn(node).trim()}`,
  );

const spoken = sourceFiles('renderer', 'electron/main', 'shared').filter(
  ({ path }) => !path.startsWith('shared/contract/') && !/^shared\/i18n\/.*json$/.test(path),
);

test('no text that people read stands in the code', () => {
  expect(spoken.flatMap(written)).toEqual([]);
});

test('a text in the code is found wherever it stands', () => {
  const path = 'renderer/sample.tsx';
  const text = `const label = () => 'Some words';
    export const A = () => <p title={late ? 'Late' : \`At once \${day}\`}>for people <b>{name}</b></p>;
    export const B = { 'aria-label': 'Open', id: 'Open', message: 'Told to nobody here' } as const;`;
  expect(written({ path, text } as SourceFile).map((line) => line.split(': ')[1])).toEqual([
    ...['Some words', 'Late', 'At once', 'for people', 'Open'],
  ]);
});

const FUNCTION = /Function|^ClassBody$/;

/** Calls that are made as the file is loaded. */
function* callsAtLoad(node: Node): Generator<Node> {
  if (FUNCTION.test(node.type)) return;
  if (node.type === 'CallExpression') yield node;
  for (const child of childrenOf(node)) yield* callsAtLoad(child);
}

const asksAtLoad = (file: SourceFile): readonly string[] =>
  [...callsAtLoad(treeOf(file))]
    .filter(({ callee }) => nameOf(callee) === 't')
    .map((call) => `${file.path}:${lineOf(file, call)}`);

test('no text is asked for before the language is known', () => {
  expect(spoken.flatMap(asksAtLoad)).toEqual([]);
  const text = "const A = { word: t('a.b') };\nconst b = () => t('a.b');";
  expect(asksAtLoad({ path: 'renderer/sample.ts', text } as SourceFile)).toEqual(['renderer/sample.ts:1']);
});

test('what a case keeps in English has words in the catalogues', () => {
  const labels = Object.values(contract).flatMap((procedure) =>
    procedure.kind === 'command' ? [procedure.label] : [],
  );
  const ways = new Set(['Undo', 'Redo']);
  const edits: readonly string[] = Object.values(en.edits.labels);
  expect(labels.filter((label) => !ways.has(label) && !edits.includes(label))).toEqual([]);
  const extractor = sourceFiles('electron/extract')
    .map(({ text }) => text)
    .join('\n');
  const notes = [...extractor.matchAll(/\bnote(?: =|:) (['"])(.+?)\1/g)].map(([, , note]) => note);
  expect(notes.length).toBeGreaterThan(0);
  const told: readonly string[] = Object.values(en.words.noteTexts);
  expect(notes.filter((note) => !told.includes(note!))).toEqual([]);
});
