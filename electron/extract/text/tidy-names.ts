/** Rules that hold for every name whatever the tagger thinks (SPEC.md TX-45). */
import { GAZETTEER, type Gazetteer } from './gazetteer.ts';
import type { NameSpan, Token } from './token.ts';
import type { WordInfo } from './word-info.ts';

const FUNCTION_WORDS = new Set(['PRON', 'DET', 'CCONJ', 'SCONJ', 'ADP', 'AUX', 'PART', 'INTJ', 'PUNCT']);
const PLACE = GAZETTEER.country | GAZETTEER.city | GAZETTEER.region;
const NAMED = PLACE | GAZETTEER.organisation | GAZETTEER.person;

export interface NamedWords {
  readonly words: readonly WordInfo[];
  readonly tokens: readonly Token[];
}

/** Trims articles and prepositions, drops what is no name, and settles peoples against countries. */
export function tidyNames(
  names: readonly NameSpan[],
  sentence: NamedWords,
  gazetteer: Gazetteer,
): NameSpan[] {
  return names.flatMap((name) => {
    const trimmed = trim(name, sentence);
    return trimmed ? [relabelled(reshaped(trimmed, sentence, gazetteer), sentence, gazetteer)] : [];
  });
}

function trim(name: NameSpan, { words, tokens }: NamedWords): NameSpan | null {
  let { from, to } = name;
  const loose = (i: number): boolean => !words[i]!.anyCapital && FUNCTION_WORDS.has(tokens[i]!.upos);
  while (from < to && loose(from)) from++;
  while (to > from && loose(to - 1)) to--;
  if (from === to) return null;
  const alone = to - from === 1 && !words[from]!.allCaps && FUNCTION_WORDS.has(tokens[from]!.upos);
  return alone ? null : { ...name, from, to };
}

const MINISTERS = new Set('minister ministers secretary ambassador envoy'.split(' '));

/** `South | African` is one people; `Norwegian Transport | Minister` names a people and an office, no organisation. */
function reshaped(name: NameSpan, { words }: NamedWords, gazetteer: Gazetteer): NameSpan {
  const [first, before] = [words[name.from]!, words[name.from - 1]];
  const phrase = before?.capital ? `${before.key} ${first.key}` : '';
  if (name.to - name.from === 1 && isPeople(gazetteer.classesOf(phrase)))
    return { ...name, from: name.from - 1 };
  const beforeMinister = MINISTERS.has(words[name.to]?.lower ?? '') && name.to - name.from > 1;
  if (!beforeMinister || !isPeople(gazetteer.classesOf(first.key))) return name;
  return { ...name, to: name.from + 1, label: 'NORP' };
}

const isPeople = (classes: number): boolean => (classes & GAZETTEER.people) !== 0 && (classes & NAMED) === 0;

function relabelled(name: NameSpan, { words }: NamedWords, gazetteer: Gazetteer): NameSpan {
  const keys = words.slice(name.from, name.to).map(({ key }) => key);
  const classes = gazetteer.classesOf(keys.filter((key) => key !== '').join(' '));
  if (isPeople(classes)) return { ...name, label: 'NORP' };
  const country = (classes & GAZETTEER.country) !== 0 && (classes & GAZETTEER.people) === 0;
  return country && name.label === 'NORP' ? { ...name, label: 'LOC' } : name;
}
