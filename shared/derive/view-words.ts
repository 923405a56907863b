/** A view in words: the name that is proposed for it, and what it shows. */
import { t } from '../i18n/text.ts';
import type { DateFormat } from '../lib/date-format.ts';
import type { ViewSnapshot } from '../model/view-snapshot.ts';
import { counted } from './counted.ts';
import { knownText, windowText } from './date-text.ts';

/** As the contract allows. */
const MAX_NAME = 120;

/** Facets in which something is switched off. */
const filterCount = ({ filters }: ViewSnapshot): number =>
  Object.values(filters).filter((off) => off.length > 0).length;

const filterWords = (view: ViewSnapshot): readonly string[] => {
  const count = filterCount(view);
  return count === 0 ? [] : [counted(count, 'filter')];
};

const asOfWords = ({ asOf }: ViewSnapshot, format?: DateFormat): readonly string[] =>
  asOf === null ? [] : [knownText(asOf, format)];

/** "27 Jan – 3 Feb 2026, 2 filters"; a selected item stands before it: "Norland, all time". */
export function proposedName(view: ViewSnapshot, selected: string | null, format?: DateFormat): string {
  const rest = [windowText(view.window, format), ...asOfWords(view, format), ...filterWords(view)].join(', ');
  if (selected === null) return capital(rest);
  const room = MAX_NAME - rest.length - 2;
  return `${cut(selected, room)}, ${rest.charAt(0).toLowerCase()}${rest.slice(1)}`;
}

/** The name, or the name with the first number that makes it one of its own. */
export function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const next = `${name.slice(0, MAX_NAME - ending.length)}${ending}`;
    if (!taken.includes(next)) return next;
  }
}

/** "27 Jan – 3 Feb 2026 · known on 1 Feb 2026 · 2 filters · 1 selected" */
export function viewWords(view: ViewSnapshot, format?: DateFormat): string {
  const { items } = view.selection;
  const chosen = items.length === 0 ? [] : [t('words.selected', { count: items.length })];
  const time = [capital(windowText(view.window, format)), ...asOfWords(view, format)];
  return [...time, ...filterWords(view), ...chosen].join(' · ');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
