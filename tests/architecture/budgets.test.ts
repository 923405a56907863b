/** Sizes that architecture.md sets: lines a file and a function, exports a file, parameters, and banned words. */
import { describe, expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from './source-files.ts';
import { lineOf, type Node, treeOf, walk } from './syntax.ts';

const MAX_FILE_LINES = 250;
const MAX_FUNCTION_LINES = 40;
const MAX_EXPORTS = 6;
const MAX_PARAMETERS = 3;

/** Word lists and generated data are as long as they must be. */
const isData = (path: string): boolean => /\/lexicon\//.test(path) || path.endsWith('.d.ts');
const isConfig = (path: string): boolean => /\.config\.ts$|^drizzle\/config\.ts$/.test(path);

const product = sourceFiles('shared', 'electron', 'renderer', 'drizzle').filter(
  (file) => !isConfig(file.path),
);
const everything = [...product, ...sourceFiles('tests', 'scripts')];

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

const lineCount = (file: SourceFile, node: Node): number =>
  file.text.slice(node.start, node.end).split('\n').length;

function functionFaults(file: SourceFile): readonly string[] {
  return [...walk(treeOf(file))]
    .filter((node) => FUNCTIONS.has(node.type))
    .flatMap((node) => {
      const lines = lineCount(file, node);
      const parameters = (node.params as readonly unknown[]).length;
      const at = `${file.path}:${lineOf(file, node)}`;
      return [
        ...(lines > MAX_FUNCTION_LINES && !isData(file.path) ? [`${at}: function of ${lines} lines`] : []),
        ...(parameters > MAX_PARAMETERS ? [`${at}: ${parameters} parameters`] : []),
      ];
    });
}

const EXPORT = /^export (?:declare )?(?:async )?(?:const|function\*?|class|type|interface|let) (\w+)/gm;

describe('budgets', () => {
  test('files are seen', () => expect(product.length).toBeGreaterThan(30));

  test(`files have at most ${MAX_FILE_LINES} lines`, () => {
    const faults = everything.filter((file) => !isData(file.path) && file.lines.length > MAX_FILE_LINES + 1);
    expect(faults.map((file) => `${file.path}: ${file.lines.length}`)).toEqual([]);
  });

  test(`files export at most ${MAX_EXPORTS} names`, () => {
    const faults = product.filter(
      (file) => new Set([...file.text.matchAll(EXPORT)].map((m) => m[1])).size > MAX_EXPORTS,
    );
    expect(faults.map((file) => file.path).filter((path) => path !== 'drizzle/schema.ts')).toEqual([]);
  });

  test(`functions have at most ${MAX_FUNCTION_LINES} lines and ${MAX_PARAMETERS} parameters`, () => {
    expect(product.flatMap(functionFaults)).toEqual([]);
  });

  test('every file says what it is for', () => {
    const faults = everything.filter((file) => !/^(#!.*\n)?\/\*\*/.test(file.text));
    expect(faults.map((file) => file.path)).toEqual([]);
  });

  test('no switched-off checks and no unfinished work', () => {
    // Written in pieces, so that this file does not find itself.
    const banned = new RegExp(
      ['@ts-' + 'ignore', 'as un' + 'known as', 'TO' + 'DO', 'FIX' + 'ME', '\\.only\\('].join('|'),
    );
    const faults = everything.filter((file) => banned.test(file.text)).map((file) => file.path);
    expect(faults).toEqual([]);
  });
});
