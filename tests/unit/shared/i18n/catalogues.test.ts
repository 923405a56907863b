/** Every language says everything that English says, with the same places and tags, and in the forms that its numbers need. */
import { describe, expect, test } from 'vitest';
import { type Catalogue, en } from '#shared/i18n/catalogue.ts';
import { LANGUAGES, type Language } from '#shared/i18n/languages.ts';
import { uk } from '#shared/i18n/uk.ts';

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en, uk };
const FORM = /_(zero|one|two|few|many|other)$/;

/** Texts by their whole name, such as `dates.parts.early`. */
function textsOf(catalogue: Catalogue, before = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([name, value]) =>
      typeof value === 'string'
        ? [[before + name, value] as const]
        : [...textsOf(value, `${before}${name}.`)],
    ),
  );
}

const english = textsOf(en);
const baseOf = (key: string): string => key.replace(FORM, '');
const basesOf = (texts: ReadonlyMap<string, string>) => [...new Set([...texts.keys()].map(baseOf))].sort();
/** `{{count, number}}`, `<key>`: once each. A language may write what is put in with a capital or without. */
const placesIn = (text: string): readonly string[] =>
  [
    ...new Set((text.match(/\{\{.*?\}\}|<\/?\w+\/?>/g) ?? []).map((place) => place.replace(', lower', ''))),
  ].sort();

/** English has a form for 1 alone, whose words may say it: "One line". The Ukrainian one is that of 21 too. */
const isSaid = (place: string, key: string, language: Language): boolean =>
  language === 'en' && key.endsWith('_one') && place.startsWith('{{count');

describe.each(LANGUAGES)('the catalogue of %s', (language) => {
  const texts = textsOf(CATALOGUES[language]);

  test('has the same texts, none of them empty', () => {
    expect(basesOf(texts)).toEqual(basesOf(english));
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('has just the forms that its numbers need', () => {
    const wanted = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();
    const forms = new Map<string, string[]>();
    for (const key of texts.keys()) {
      const form = FORM.exec(key)?.[1];
      if (form) forms.set(baseOf(key), [...(forms.get(baseOf(key)) ?? []), form].sort());
    }
    expect([...forms].filter(([, own]) => own.join() !== wanted.join())).toEqual([]);
  });

  test('puts the same things into its texts', () => {
    const faults = [...texts].flatMap(([key, text]) => {
      const model = english.get(`${baseOf(key)}_other`) ?? english.get(key) ?? '';
      const wanted = placesIn(model).filter((place) => !isSaid(place, key, language));
      return placesIn(text)
        .filter((place) => !isSaid(place, key, language))
        .join() === wanted.join()
        ? []
        : [`${key}: ${text} / ${model}`];
    });
    expect(faults).toEqual([]);
  });
});

test('Ukrainian has words of its own', () => {
  const ukrainian = textsOf(uk);
  const same = [...english].filter(
    ([key, text]) => ukrainian.get(key) === text && /\p{L}/u.test(bare(text)) && !NAMES.has(text),
  );
  expect(same.map(([key]) => key)).toEqual([]);
});

/** Of things that have one name everywhere. */
const NAMES: ReadonlySet<string> = new Set(['PageRank']);

/** Without what is put in. */
const bare = (text: string): string => text.replace(/\{\{.*?\}\}|<\/?\w+\/?>/g, '');
