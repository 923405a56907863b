/** Markdown: front matter gives title and date, marks of emphasis, links and headings leave the text. */
import { decodeText } from './decode.ts';
import type { DocumentFormat, Draft } from './format.ts';
import { headlineOf, normaliseText } from './plain-text.ts';

const FRONT_MATTER = /^---[ \t]*\n([\s\S]{0,20000}?)\n---[ \t]*(?:\n|$)/;
const FIELD = /^([A-Za-z_-]{1,40})[ \t]{0,8}:[ \t]{0,8}(.{0,1000})$/;

export const markdownFormat: DocumentFormat = {
  name: 'markdown',
  extensions: ['md', 'markdown', 'mdown'],
  sniff: (head) => /^---[ \t]*\r?\n[A-Za-z_-]{1,40}:/.test(head) || /^#{1,3} \S/.test(head),
  read(bytes) {
    const { text: raw, ...decoded } = decodeText(bytes);
    const source = normaliseText(raw);
    const front = FRONT_MATTER.exec(source);
    const text = stripMarks(front ? source.slice(front[0].length) : source).trim();
    return { ...decoded, ...metadata(fieldsOf(front?.[1] ?? ''), text), text };
  },
};

function fieldsOf(block: string): ReadonlyMap<string, string> {
  const fields = block.split('\n').flatMap((line) => {
    const match = FIELD.exec(line);
    const value = (match?.[2] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2');
    return match?.[1] && value ? [[match[1].toLowerCase(), value] as const] : [];
  });
  return new Map(fields);
}

function metadata(
  fields: ReadonlyMap<string, string>,
  text: string,
): Omit<Draft, 'text' | 'encoding' | 'guessed'> {
  return {
    title: fields.get('title') ?? headlineOf(text),
    date: fields.get('date') ?? fields.get('published') ?? null,
    outlet: fields.get('outlet') ?? fields.get('source') ?? null,
    url: fields.get('url') ?? fields.get('canonical') ?? null,
    language: fields.get('lang') ?? fields.get('language') ?? null,
  };
}

/** Line marks: headings, quotations, rules, fences, list bullets. */
const stripLine = (line: string): string =>
  /^ {0,3}(?:[-*_] ?){3,}$/.test(line) || /^ {0,3}(?:`{3,}|~{3,})/.test(line)
    ? ''
    : stripInline(
        line
          .replace(/^ {0,3}(?:> ?)+/, '')
          .replace(/^ {0,3}#{1,6}[ \t]+/, '')
          .replace(/^ {0,8}[-*+][ \t]+/, ''),
      );

/** Inline marks; every pattern is bounded, so that a line of brackets costs no more than its length. */
const stripInline = (line: string): string =>
  line
    .replace(/!\[[^[\]\n]{0,300}\]\([^()\n]{0,500}\)/g, '')
    .replace(/\[([^[\]\n]{1,500})\](?:\([^()\n]{0,500}\)|\[[^[\]\n]{0,100}\])/g, '$1')
    .replace(/<((?:https?:\/\/|mailto:)[^<>\s]{1,500})>/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,500})\1/g, '$2')
    .replace(/(^|[^\w*])\*(?=\S)([^*\n]{1,500})\*(?![\w*])/g, '$1$2')
    .replace(/(^|[^\w_])_(?=\S)([^_\n]{1,500})_(?![\w_])/g, '$1$2')
    .replace(/`([^`\n]{1,500})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!>])/g, '$1');

const stripMarks = (text: string): string => text.split('\n').map(stripLine).join('\n');
