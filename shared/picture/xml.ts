/** SVG as text: elements, attributes and escaped content; nothing that a program reading it could take for code. */

type Attributes = Readonly<Record<string, string | number | null>>;

/** An element with children that are elements already. Null leaves an attribute out. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(
      ([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escapeText(String(value))}"`,
    )
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** At most two decimals: a hundredth of a pixel is never seen. */
export const short = (value: number): string => String(Math.round(value * 100) / 100 + 0);

/** Control characters, lone halves of surrogate pairs, non-characters: not allowed in XML, or not meant to be seen. */
const UNFIT = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** Whatever the text is, the result is content that XML allows and no program takes for code. */
export const escapeText = (text: string): string =>
  text
    .replace(UNFIT, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** Marks that turn the direction of what follows; a name must not reorder its neighbours. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]/;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Text of a record as one line that is fit for a picture, on its own or among other words. */
export function cleanText(text: string): string {
  const clean = text.replace(/\s+/g, ' ').replace(UNFIT, '').replace(DIRECTION_MARKS, '').trim();
  return RIGHT_TO_LEFT.test(clean) ? FIRST_STRONG_ISOLATE + clean + POP_ISOLATE : clean;
}
