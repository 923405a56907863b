/** Names for files that every system takes: no folders, no characters that are unseen or mean something to a system. */

const MAX_LENGTH = 120;
/** Control characters, marks that turn the reading direction, and what no name may hold on some system. */
const NOT_IN_NAMES = /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff<>:"|?*]/gu;
/** Names that Windows keeps for devices, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const ENDING = /\.[A-Za-z0-9]{1,10}$/;

/** The last part of `name` made harmless, at most 120 characters with its ending kept; `otherwise` when nothing is left. */
export function cleanFileName(name: string, otherwise: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = trimEnds(last.normalize('NFC').replace(NOT_IN_NAMES, ' ').replace(/\s+/g, ' '));
  const ending = ENDING.exec(plain)?.[0] ?? '';
  const stem = trimEnds(whole(plain.slice(0, plain.length - ending.length), MAX_LENGTH - ending.length));
  if (stem === '') return otherwise;
  return RESERVED.test(stem) ? `_${stem}${ending}` : `${stem}${ending}`;
}

/** Windows drops dots and spaces at the end, and a dot at the start hides a file elsewhere. */
const trimEnds = (text: string): string => text.replace(/^[. ]+|[. ]+$/g, '');

/** Cut without leaving half of a surrogate pair. */
const whole = (text: string, length: number): string => text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
