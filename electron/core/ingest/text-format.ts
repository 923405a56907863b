/** Plain text: the bytes are the article. */
import { decodeText } from './decode.ts';
import type { DocumentFormat } from './format.ts';
import { headlineOf } from './plain-text.ts';

export const textFormat: DocumentFormat = {
  name: 'text',
  extensions: ['txt', 'text'],
  sniff: () => true,
  read(bytes) {
    const decoded = decodeText(bytes);
    return {
      ...decoded,
      title: headlineOf(decoded.text),
      date: null,
      outlet: null,
      url: null,
      language: null,
    };
  },
};
