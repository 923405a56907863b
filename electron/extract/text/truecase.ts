/** Gives title-case and all-capitals sentences back their ordinary spelling before the taggers read them (TX-42). */
import type { Draft } from './analyse.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { WordInfos } from './word-info.ts';

/** What is known of words: their usual spelling, and whether a word is somebody's or something's name. */
export interface Spellers {
  readonly infos: WordInfos;
  readonly gazetteer: Gazetteer;
}

/** Sets `forms` of the drafts whose capitals say nothing; the others keep the words as written. */
export function naturalForms(drafts: readonly Draft[], spellers: Spellers): void {
  const spellings = collectSpellings(drafts);
  for (const draft of drafts) {
    const style = styleOf(draft);
    if (style === 'plain') continue;
    draft.forms = draft.written.map((form, index) =>
      naturalForm(form, { index, style, spellings, spellers }),
    );
  }
}

type Style = 'plain' | 'title' | 'capitals';

const isWord = (form: string): boolean => /^\p{L}[\p{L}'’-]*$/u.test(form);
const isCapital = (form: string): boolean => /^\p{Lu}/u.test(form);
const isShouted = (form: string): boolean =>
  form.length > 1 && form === form.toUpperCase() && form !== form.toLowerCase();

function styleOf({ written, block }: Draft): Style {
  const words = written.filter((form) => isWord(form) && form.length > 1);
  if (words.length >= 3 && words.filter(isShouted).length >= words.length * 0.8) return 'capitals';
  const long = words.filter((form) => form.length > 3);
  const capitals = long.filter(isCapital).length;
  if (block.kind !== 'body') return long.length > 0 && capitals >= long.length * 0.75 ? 'title' : 'plain';
  // Ordinary sentences may hold many names; a headline that was taken for text has no full stop.
  if (capitals < 4 || written.at(-1) === '.') return 'plain';
  return capitals >= long.length * 0.8 ? 'title' : 'plain';
}

/** Of a lower-case word: how it is written inside ordinary sentences of this article. */
interface Spelling {
  lower: number;
  capital: number;
  form: string;
}

function collectSpellings(drafts: readonly Draft[]): ReadonlyMap<string, Spelling> {
  const spellings = new Map<string, Spelling>();
  for (const draft of drafts) {
    if (styleOf(draft) !== 'plain') continue;
    for (const form of draft.written.slice(1)) if (isWord(form)) countSpelling(form, spellings);
  }
  return spellings;
}

function countSpelling(form: string, spellings: Map<string, Spelling>): void {
  const key = form.toLowerCase();
  const spelling = spellings.get(key) ?? { lower: 0, capital: 0, form };
  spellings.set(key, spelling);
  if (!isCapital(form)) spelling.lower++;
  else {
    spelling.capital++;
    spelling.form = form;
  }
}

interface Setting {
  readonly index: number;
  readonly style: Style;
  readonly spellings: ReadonlyMap<string, Spelling>;
  readonly spellers: Spellers;
}

function naturalForm(form: string, setting: Setting): string {
  if (!isWord(form) || !isCapital(form)) return form;
  const { index, style, spellings } = setting;
  const seen = spellings.get(form.toLowerCase());
  if (seen && seen.capital > seen.lower) return index === 0 && style === 'title' ? form : seen.form;
  const common = seen !== undefined || isCommon(form, setting);
  if (style === 'title') return index > 0 && common && !isShouted(form) ? form.toLowerCase() : form;
  return unshouted(form, common, setting);
}

function unshouted(form: string, common: boolean, setting: Setting): string {
  if (common && setting.index > 0) return form.toLowerCase();
  return common || isName(form, setting) ? capitalised(form) : form;
}

/** Written in lower case as a rule; a word that no text has shown is common when a dictionary has it as no name. */
function isCommon(form: string, { spellers }: Setting): boolean {
  const { casing, sense } = spellers.infos.of(form.toLowerCase());
  if (casing > 0) return casing < 3 || (casing === 3 && sense !== 0);
  return sense !== 0 && spellers.gazetteer.classesOf(spellers.infos.of(form).key) === 0;
}

/** Spelt out in capitals though it is no abbreviation. */
function isName(form: string, { spellers }: Setting): boolean {
  const lower = form.toLowerCase();
  const { casing, cluster } = spellers.infos.of(lower);
  return form.length > 3 && (casing >= 3 || cluster !== 0 || spellers.gazetteer.classesOf(lower) !== 0);
}

const capitalised = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1).toLowerCase();
