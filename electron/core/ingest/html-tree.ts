/** parse5's trees as the HTML reader walks them: elements in document order, attributes, text. */
import type { DefaultTreeAdapterTypes } from 'parse5';

export type TreeNode = DefaultTreeAdapterTypes.Node;
export type TreeElement = DefaultTreeAdapterTypes.Element;

const childrenOf = (node: TreeNode): readonly TreeNode[] => ('childNodes' in node ? node.childNodes : []);

/** Every element below a node, parents first. Depth is bounded by the gate. */
export function* elementsBelow(node: TreeNode): Generator<TreeElement> {
  for (const child of childrenOf(node)) {
    if ('tagName' in child) yield child;
    yield* elementsBelow(child);
  }
}

/** The attribute's value, trimmed; null when it is missing or empty. */
export const attributeOf = (element: TreeElement, name: string): string | null =>
  element.attrs.find((attribute) => attribute.name === name)?.value.trim() || null;

/** All text below a node, as it stands. */
export function rawText(node: TreeNode): string {
  if ('value' in node) return node.value;
  return childrenOf(node).map(rawText).join('');
}
