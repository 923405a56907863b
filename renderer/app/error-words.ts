/** The one place that puts failures into words: what happened, and what to do. */
import type { ErrorCode, Failure } from '#shared/contract/errors.ts';

export interface ErrorWords {
  readonly title: string;
  readonly advice: string;
}

const WORDS: Readonly<Record<ErrorCode, ErrorWords>> = {
  'invalid-input': { title: 'That value does not fit here', advice: 'Check what you entered and try again.' },
  'unknown-procedure': {
    title: 'This version cannot do that',
    advice: 'Close the window and open the case again.',
  },
  refused: { title: 'That is not possible here', advice: 'Use the desktop app or the command line for it.' },
  'not-found': {
    title: 'It is no longer in the case',
    advice: 'Someone may have deleted it. Undo brings it back.',
  },
  conflict: {
    title: 'That clashes with what is there already',
    advice: 'Look at the present state, or choose another name, and try again.',
  },
  'nothing-to-undo': { title: 'There is nothing to undo', advice: 'You are at the first edit of this case.' },
  'nothing-to-redo': {
    title: 'There is nothing to redo',
    advice: 'You are at the newest edit of this case.',
  },
  cancelled: { title: 'Stopped', advice: 'Nothing was changed.' },
  'empty-text': {
    title: 'There is no text in it',
    advice: 'Choose a file with the article’s text, or paste the text.',
  },
  'too-large': { title: 'It is too large', advice: 'Import it in smaller parts.' },
  'not-text': {
    title: 'It is not a text',
    advice: 'Save the article as plain text, Markdown or HTML and import that.',
  },
  'unsupported-format': {
    title: 'This kind of file cannot be read',
    advice: 'Use a .txt, .md or .html file.',
  },
  'bad-date': {
    title: 'That is not a date',
    advice: 'Write a date such as 2026-02-03, 2026-02 or 2026-02-01/2026-02-10.',
  },
  'read-only': {
    title: 'This case cannot be changed',
    advice: 'Copy the case file to a folder of your own and open the copy.',
  },
  busy: { title: 'The case is busy', advice: 'Wait a moment and try again.' },
  'disk-full': { title: 'The disk is full', advice: 'Free some space and try again. Nothing was lost.' },
  'not-a-case': { title: 'This file is not a case', advice: 'Choose a file that ends in .throughline.' },
  'case-newer': { title: 'A newer version made this case', advice: 'Update Throughline to change it.' },
  'case-corrupt': {
    title: 'The case file is damaged',
    advice: 'Open the newest backup from the folder beside the case.',
  },
  'file-error': {
    title: 'The file could not be read',
    advice: 'Check that it is still there and that you may open it.',
  },
  internal: {
    title: 'Something went wrong in Throughline',
    advice: 'Try again. If it stays, copy the details for support.',
  },
};

export const errorWords = (failure: Pick<Failure, 'code'>): ErrorWords => WORDS[failure.code];

/** For "Copy details": the code, the plain message and the facts, never article text. */
export function errorDetails(failure: Failure): string {
  const facts = Object.entries(failure.details ?? {}).map(([key, value]) => `${key}: ${value}`);
  return [`code: ${failure.code}`, failure.message, ...facts].join('\n');
}
