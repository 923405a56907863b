/** Rebuilds the running text of treebank documents, with empty lines between paragraphs. */
import { type GoldSentence, splitDocuments } from './conllu.ts';

/** One text a document. */
export function rawDocument(sentences: readonly GoldSentence[]): string[] {
  return splitDocuments(sentences).map((document) => {
    let text = '';
    let glued = true;
    for (const sentence of document) {
      if (text !== '') text += sentence.newParagraph ? '\n\n' : glued ? '' : ' ';
      text += sentence.tokens
        .map((token, i) => token.form + (token.glued || i === sentence.tokens.length - 1 ? '' : ' '))
        .join('');
      glued = sentence.tokens.at(-1)?.glued ?? false;
    }
    return text;
  });
}
