/** Recognises lines that only say where and when an article was written (SPEC.md TX-32). */

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s{1,3}';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const DATE = `(?:${MONTH}\\s{1,3}${DAY}(?:,?\\s{1,3}\\d{4})?|${DAY}\\s{1,3}(?:of\\s)?${MONTH},?(?:\\s{1,3}\\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|${MONTH}\\s{1,3}\\d{4})`;
const CLOCK =
  '(?:[,|·–—-]?\\s{0,3}(?:at\\s)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s?(?:[ap]\\.?m\\.?)?\\s?(?:\\(?(?:GMT|UTC|EDT|EST|BST|CET|ET|PT|PST|PDT|Z)(?:[+-]\\d{1,2}(?::\\d{2})?)?\\)?)?)?';
const LABEL =
  '(?:(?:first |last )?(?:published|updated|posted|modified|date|created|issued)(?: on| at)?:?\\s{1,3})?';
const AGENCY = '(?:\\s{0,3}\\([A-Za-z/ .]{2,30}\\))?';
const DATE_LINE = new RegExp(`^${LABEL}(?:${WEEKDAY})?${DATE}${CLOCK}\\.?$`, 'iu');
const DATE_TAIL = new RegExp(`^(?:${WEEKDAY})?${DATE}${AGENCY}\\s{0,3}[—–:_-]{0,2}$`, 'iu');
const PLACE = /^\p{Lu}[\p{L}.'’-]{1,30}(?:[ ,/]{1,3}\p{Lu}[\p{L}.'’-]{1,30}){0,4}/u;
const AGENCY_TAIL =
  /^,?\s?\((?:AP|AFP|Reuters|REUTERS|Xinhua|UPI|BBC|CNN|dpa|DPA|IRNA|TASS)\)\s?(?:[—–_-]{1,2})?$/u;
/** Only behind a place in capitals: `ATLANTA _`. */
const DASHED = /^[\p{Lu}.,' -]{3,60}\s?(?:_|--|—)$/u;

/** True for a line that is nothing but a date, or a place with a date, an agency or a dash. */
export function isDateline(line: string): boolean {
  if (line.length > 120) return false;
  if (DATE_LINE.test(line) || DATE_TAIL.test(line) || DASHED.test(line)) return true;
  const place = PLACE.exec(line)?.[0];
  if (place === undefined || isPlainWord(place)) return false;
  return tailsOf(line, place).some((tail) => DATE_TAIL.test(tail) || AGENCY_TAIL.test(tail));
}

/** A place, with a date or an agency, and a dash that ends it, before the first sentence. */
const PREFIX = /^(?=\p{Lu})[^—–]{2,70}?\s(?:—|–|--|-|_)\s+(?=["“‘']?\p{Lu})/u;
const CAPITAL_PLACE = /^\p{Lu}{3}[\p{Lu}.,' -]*\s(?:–|-)$/u;

/** TX-37: how many characters of a paragraph say where and when it was written: "BOSTON — ", "LIMA, May 3 (AP) - "; 0 when none do. */
export function datelinePrefix(line: string): number {
  const prefix = PREFIX.exec(line)?.[0] ?? '';
  const words = prefix.trimEnd();
  return isDateline(words) || CAPITAL_PLACE.test(words) ? prefix.length : 0;
}

const isPlainWord = (place: string): boolean => /^(?:The|A|An|On|In|By|From)\b/.test(place);

/** What follows the place; its last words may already be the date's weekday or month. */
function tailsOf(line: string, place: string): string[] {
  const words = place.split(/[ ,/]+/);
  const starts = words.map((_, kept) =>
    words.slice(0, kept + 1).reduce((at, word) => line.indexOf(word, at) + word.length, 0),
  );
  return starts.map((start) => line.slice(start).replace(/^[ ,/]+/, (gap) => (gap.includes('(') ? gap : '')));
}
