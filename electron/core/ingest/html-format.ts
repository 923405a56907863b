/** HTML pages: the article text by Readability, title, date, outlet and address by the page's own metadata. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { parseFragment, serialize } from 'parse5';
import { type DecodedText, decodeText } from './decode.ts';
import type { DocumentFormat, Draft } from './format.ts';
import { passHtmlGate } from './html-gate.ts';
import { pageFacts } from './html-metadata.ts';
import { textOfTree } from './html-text.ts';
import { elementsBelow, type TreeNode } from './html-tree.ts';

/** How far browsers look for a declared encoding; a little more, for pages with long comments. */
const PRESCAN_BYTES = 2048;
const DECLARED =
  /<meta[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{2,40})|<\?xml[^>]{0,100}encoding=["']([\w.:-]{2,40})/i;
/** Characters from which Readability's answer is taken as the article. */
const MIN_ARTICLE_LENGTH = 200;
/** Readability takes seconds on more; pages of articles have a few thousand nodes, some tens deep. */
const READABILITY_LIMITS = { nodes: 20_000, depth: 120 };

export const htmlFormat: DocumentFormat = {
  name: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  sniff: (head) =>
    /^\s{0,200}(?:<!--[^>]{0,500}-->\s{0,50})?<(?:!doctype html|html|head|body)[\s>]/i.test(head),
  read(bytes) {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
    const declared = DECLARED.exec(head);
    return draftOf(decodeText(bytes, declared?.[1] ?? declared?.[2] ?? null));
  },
};

function draftOf(decoded: DecodedText): Draft {
  const { document, nodes, depth } = passHtmlGate(decoded.text);
  const facts = pageFacts(document);
  const isOrdinary = nodes <= READABILITY_LIMITS.nodes && depth <= READABILITY_LIMITS.depth;
  const article = isOrdinary ? articleText(serialize(document)) : '';
  return {
    ...facts,
    title: facts.title ?? '',
    text: article.length >= MIN_ARTICLE_LENGTH ? article : pageText(document) || article,
    encoding: decoded.encoding,
    guessed: decoded.guessed,
  };
}

/** Empty when Readability finds no article, or fails: hostile pages overflow its stack. The page's plain text serves then. */
function articleText(html: string): string {
  try {
    const article = new Readability(parseHTML(html).document, { disableJSONLD: true }).parse();
    return article?.content ? textOfTree(parseFragment(article.content)) : '';
  } catch {
    return '';
  }
}

/** Short notices that Readability does not take for an article: the whole page but its furniture. */
function pageText(document: TreeNode): string {
  const elements = [...elementsBelow(document)];
  const main = ['article', 'main', 'body']
    .map((name) => elements.find((one) => one.tagName === name))
    .find(Boolean);
  return main ? textOfTree(main, { withoutFurniture: true }) : '';
}
