/** The words that people read for kinds of note, and for what notes say. */
import { en } from '../i18n/catalogue.ts';
import { namesByText } from '../i18n/kept-texts.ts';
import { t } from '../i18n/text.ts';
import type { FlagKind } from '../model/flag.ts';

export const noteKindWord = (kind: FlagKind): string => t(`words.notes.${kind}`);

const texts = namesByText(en.words.noteTexts);

/** A case keeps what the extractor notes in English; a note in words of its own keeps them. */
export function noteText(note: string): string {
  const name = texts.get(note);
  return name ? t(`words.noteTexts.${name}`) : note;
}
