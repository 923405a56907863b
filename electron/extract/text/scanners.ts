/**
 * Recognisers of single tokens inside a run of text without white space: each takes a position and answers where the
 * token that starts there ends, or the same position for "not mine". Linear: every pattern is sticky and bounded.
 */
import { abbreviationKind } from './abbreviations.ts';

export type Scanner = (run: string, at: number) => number;

const sticky =
  (pattern: RegExp): Scanner =>
  (run, at) => {
    pattern.lastIndex = at;
    return pattern.test(run) ? pattern.lastIndex : at;
  };

const scanUrlText = sticky(/(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”«»]{1,400}/iy);
const scanMailText = sticky(/[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}/y);
const scanHandle = sticky(/[@#][\p{L}\p{N}_]{1,60}/uy);
const scanDomain = sticky(
  /[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40}){0,3}\.(?:com|org|net|gov|edu|info|co\.uk|tv)(?![\w.]\w)/iy,
);

/** Punctuation that belongs to the sentence around an address is left out of it. */
function withoutTail(run: string, at: number, end: number): number {
  let last = end;
  while (last > at && /[.,;:!?)\]'’…]/.test(run.charAt(last - 1))) last--;
  return last;
}

/** Web and mail addresses, handles and hashtags (TX-4). */
export const scanAddress: Scanner = (run, at) => {
  if (!/[/@#.]/.test(run)) return at;
  for (const scan of [scanUrlText, scanMailText, scanHandle, scanDomain]) {
    const end = withoutTail(run, at, scan(run, at));
    if (end > at + 1) return end;
  }
  return at;
};

const PHONE =
  /\d{3}-\d{4}(?!\d)|\d{3}[-.]\d{3}[-.]\d{4}(?!\d)|\d{1,2}-\d{1,2}-\d{4}(?!\d)|\d{4}-\d{2}-\d{2}(?!\d)/y;
const NUMBER = /\d{1,60}(?:[.,:/]\d{1,60}){0,20}/y;
const AFTER_NUMBER = /(?:st|nd|rd|th|['’]?s)(?![\p{L}\p{N}])/iuy;
const UNIT =
  /(?:am|pm|a\.m\.?|p\.m\.?|km|kg|mg|cm|mm|m|ft|lb|lbs|bn|mn|tn|k|mph|kph|MW|GW|kW)(?![\p{L}\p{N}])/uy;
const scanPhone = sticky(PHONE);
const scanDigits = sticky(NUMBER);
const scanSuffix = sticky(AFTER_NUMBER);
const scanUnit = sticky(UNIT);
const startsWord = (run: string, at: number): boolean => /[\p{L}\p{N}]/u.test(run.charAt(at));

/** Numbers with their separators, ordinals, decades, dates and telephone numbers; a unit stays outside (TX-5). */
export const scanNumber: Scanner = (run, at) => {
  const phone = scanPhone(run, at);
  if (phone > at) return phone;
  const digits = scanDigits(run, at);
  if (digits === at) return at;
  const suffix = scanSuffix(run, digits);
  if (suffix > digits) return suffix;
  return scanUnit(run, digits) > digits || !startsWord(run, digits) ? digits : at;
};

export const scanCurrency: Scanner = sticky(/(?:US|A|C|HK|NZ|S|R)\$(?=\d)|[$€£¥₹₽₩₪](?=.)/y);

/** Rows of one mark: dots, dashes, exclamation and question marks, ornaments (TX-8). */
export const scanMarks: Scanner = sticky(
  /\.{2,200}|-{2,200}|[!?]{1,200}|={2,200}|\*{2,200}|_{2,200}|~{2,200}|#{2,200}|\+{2,200}|<{2,200}|>{2,200}|''|``|’’|‘‘/y,
);

const DOTTED = sticky(/(?:\p{L}\.){2,12}(?:\p{L}(?![\p{L}\p{N}]))?/uy);
const ABBREVIATED = sticky(/\p{L}{1,8}\.(?:\p{L}{1,2}\.){0,2}/uy);
const ACADEMIC = sticky(/(?:ph\.d|m\.phil)\.?/iy);

/** Abbreviations and initials together with their stops (TX-7). */
export const scanAbbreviation: Scanner = (run, at) => {
  for (const scan of [ACADEMIC, DOTTED]) {
    const end = scan(run, at);
    if (end > at && !/[\p{L}\p{N}]/u.test(run.charAt(end))) return end;
  }
  const end = ABBREVIATED(run, at);
  if (end === at || /[\p{L}\p{N}]/u.test(run.charAt(end))) return at;
  return abbreviationKind(run.slice(at, end)) === null ? at : end;
};
