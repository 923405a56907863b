/** The syntax tree of a source file, for tests that look at what is written in it. */
import { parseSync } from 'vite';
import { expect } from 'vitest';
import type { SourceFile } from './source-files.ts';

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

export function* childrenOf(node: Node): Generator<Node> {
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield child;
}

/** Every node of a syntax tree, parents first. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* walk(child);
}

export function treeOf(file: SourceFile): Node {
  const { program, errors } = parseSync(file.path, file.text);
  expect(errors, file.path).toEqual([]);
  return program as never as Node;
}

export const lineOf = (file: SourceFile, node: Node): number =>
  file.text.slice(0, node.start).split('\n').length;
