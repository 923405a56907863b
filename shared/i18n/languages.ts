/** The languages that the window speaks. */
export const LANGUAGES = ['en', 'uk'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a person may choose: a language, or that of the system. */
export const LANGUAGE_CHOICES = ['system', ...LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** Each language by its own name, so that whoever reads only that one finds it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', uk: 'Українська' };

/** The language of a choice; `locale` is what the system speaks, as a BCP 47 tag such as `uk-UA`. */
export function languageOf(choice: LanguageChoice, locale: string): Language {
  if (choice !== 'system') return choice;
  const spoken = locale.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === spoken) ?? 'en';
}
