/** What edits are called in the language of the window. A case keeps them in English, as the contract names its commands. */
import { en, type TextKey } from '#shared/i18n/catalogue.ts';
import { namesByText } from '#shared/i18n/kept-texts.ts';
import { t } from '#shared/i18n/text.ts';

const edits = namesByText(en.edits.labels);
const DONE = en.edits.done;

/** "Rename actor"; an edit that this version does not know keeps its own name. */
export function editWord(label: string): string {
  const edit = edits.get(label);
  return edit ? t(`edits.labels.${edit}`) : label;
}

interface Edited {
  readonly label: string;
  readonly subject: string;
}

/** "Changed event title “Envoys meet in Sundhavn”" */
export function doneText({ label, subject }: Edited): string {
  const edit = edits.get(label);
  const key: TextKey = edit && edit in DONE ? `edits.done.${edit as keyof typeof DONE}` : 'edits.otherDone';
  return t(key, { label, subject });
}
