/** The text of an HTML tree as a reader sees it: one paragraph a block, blocks apart by a blank line. */
import type { TreeNode } from './html-tree.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const HIDDEN = words('script style noscript template head title svg iframe button select textarea');
const INLINE = words(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q ruby s samp small span strike strong sub sup time tt u var wbr',
);
/** Parts of a page around its article. */
const FURNITURE = words('nav header footer aside form');

export interface TextOptions {
  /** Leaves out navigation, headers, footers and the like. */
  readonly withoutFurniture: boolean;
}

/** Spaces are collapsed, `<br>` is a line end, empty blocks vanish. */
export function textOfTree(root: TreeNode, options: TextOptions = { withoutFurniture: false }): string {
  const blocks: string[] = [];
  let open: string[] = [];
  const close = (): void => {
    const block = tidyBlock(open.join(''));
    if (block !== '') blocks.push(block);
    open = [];
  };
  const visit = (node: TreeNode): void => {
    if (node.nodeName === '#text' && 'value' in node) open.push(node.value.replace(/\s+/g, ' '));
    else if (node.nodeName === 'br') open.push('\n');
    else if (!isLeftOut(node.nodeName, options)) visitChildren(node);
  };
  const visitChildren = (node: TreeNode): void => {
    const isBlock = !INLINE.has(node.nodeName);
    if (isBlock) close();
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
    if (isBlock) close();
  };
  visit(root);
  close();
  return blocks.join('\n\n');
}

const isLeftOut = (name: string, { withoutFurniture }: TextOptions): boolean =>
  name === '#comment' || HIDDEN.has(name) || (withoutFurniture && FURNITURE.has(name));

const tidyBlock = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
