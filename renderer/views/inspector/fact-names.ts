/** The names that facts of actors mostly have, which the case holds in English and a person reads in the language of the window. */
import { t } from '#shared/i18n/text.ts';

/** Offered, so that the same is called the same. */
const USUAL = ['office', 'nationality', 'party', 'rank', 'title', 'role', 'headquarters', 'born'] as const;

/** `place` is one that the extractor gives. */
const NAMES = [...USUAL, 'place'] as const;

const word = (name: (typeof NAMES)[number]): string => t(`inspector.factNames.${name}`);

export const usualFacts = (): readonly string[] => USUAL.map(word);

/** A name that somebody has made up is read as it is. */
export function factWord(name: string): string {
  const known = NAMES.find((each) => each === name);
  return known ? word(known) : name;
}

/** The name that the case has for a word. */
export const factNamed = (written: string): string => NAMES.find((name) => word(name) === written) ?? written;
