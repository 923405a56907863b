/**
 * The texts of the interface in the language that is set, by i18next: https://www.i18next.com, JSON format v4.
 *
 * One language at a time holds for a whole process or page. Whoever sets another one draws everything anew, so no caller
 * keeps a text for longer than what it draws.
 */
import { createInstance, type FormatterModule } from 'i18next';
import { en, type TextKey } from './catalogue.ts';
import { current } from './current.ts';
import { figure } from './figure.ts';
import type { Language } from './languages.ts';
import { uk } from './uk.ts';

/** What is put into the places of a text; `count` also chooses the form for that number. */
export type TextValues = Readonly<Record<string, string | number>>;

/** For `Trans` of react-i18next; every other caller takes `t`. */
export const i18n = createInstance();

/**
 * `{{count, number}}` as i18next's own formatter writes it, which takes five times as long, and `{{type, lower}}` for
 * what begins with a capital by itself and stands within a sentence.
 */
const formatter: FormatterModule = {
  type: 'formatter',
  init() {},
  add() {},
  addCached() {},
  format(value: unknown, format) {
    if (format === 'number' && typeof value === 'number') return figure(value);
    const text = String(value);
    return format === 'lower' ? text.charAt(0).toLocaleLowerCase(current.language) + text.slice(1) : text;
  },
};

void i18n.use(formatter).init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: en }, uk: { translation: uk } },
  // The texts come bundled: they are there before `init` returns.
  initAsync: false,
  // React and the writers of SVG escape what they write.
  interpolation: { escapeValue: false },
  returnNull: false,
});

/** Texts that were asked for: i18next takes 25 µs for one with a number, and rows and labels ask by ten thousands. */
const known = new Map<string, string>();
const KNOWN_MOST = 500;

export const language = (): Language => current.language;

export function setLanguage(language: Language): void {
  if (language === current.language) return;
  current.language = language;
  known.clear();
  void i18n.changeLanguage(language);
}

/** Runs something that asks for texts in another language; not for what goes on after it returns. */
export function inLanguage<Result>(language: Language, run: () => Result): Result {
  const before = current.language;
  setLanguage(language);
  try {
    return run();
  } finally {
    setLanguage(before);
  }
}

/** A text of the interface in the language that is set. */
export function t(key: TextKey, values?: TextValues): string {
  const asked = values ? `${key}\n${JSON.stringify(values)}` : key;
  const before = known.get(asked);
  if (before !== undefined) return before;
  const text = i18n.t(key, values ?? {});
  if (known.size >= KNOWN_MOST) known.clear();
  known.set(asked, text);
  return text;
}
