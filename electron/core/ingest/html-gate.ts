/**
 * The gate before HTML is looked at: parse5 parses it in linear time and stops at the first node over a limit,
 * because linkedom and Readability overflow the stack and take seconds on deep trees.
 */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { ContractError } from '#shared/contract/errors.ts';

const MAX_HTML_DEPTH = 512;
const MAX_HTML_NODES = 200_000;

/** Characters of a page that are parsed; an article's own text is a thousandth of it. */
const MAX_HTML_LENGTH = 20_000_000;

export interface GatedHtml {
  readonly document: DefaultTreeAdapterTypes.Document;
  /** Elements and texts in it. */
  readonly nodes: number;
  /** The deepest element's ancestors. */
  readonly depth: number;
}

/** Throws `too-large` when the page is too long, too deep or has too many nodes. */
export function passHtmlGate(html: string): GatedHtml {
  if (html.length > MAX_HTML_LENGTH) throw tooLarge('characters', MAX_HTML_LENGTH);
  const counts = { nodes: 0, depth: 0 };
  const document = parse(html, { treeAdapter: countingAdapter(counts), scriptingEnabled: false });
  return { document, ...counts };
}

function countingAdapter(counts: { nodes: number; depth: number }): typeof defaultTreeAdapter {
  let open = 0;
  const count = (): void => {
    counts.nodes += 1;
    if (counts.nodes > MAX_HTML_NODES) throw tooLarge('nodes', MAX_HTML_NODES);
  };
  return {
    ...defaultTreeAdapter,
    createElement(...args) {
      count();
      return defaultTreeAdapter.createElement(...args);
    },
    insertText(parent, text) {
      // The parser hands long texts over in pieces, which join the text node before them.
      if (parent.childNodes.at(-1)?.nodeName !== '#text') count();
      defaultTreeAdapter.insertText(parent, text);
    },
    onItemPush() {
      open += 1;
      counts.depth = Math.max(counts.depth, open);
      if (open > MAX_HTML_DEPTH) throw tooLarge('depth', MAX_HTML_DEPTH);
    },
    onItemPop() {
      open -= 1;
    },
  };
}

const tooLarge = (what: string, limit: number): ContractError =>
  new ContractError('too-large', `The page is too complex to read (limit: ${limit} ${what}).`, {
    what,
    limit,
  });
