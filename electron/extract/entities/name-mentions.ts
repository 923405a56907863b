/** Mentions made of names: "NATO", "Mark Rutte", "Kyiv", and the adjectives of states, "Ukrainian". */

import { nounSense } from '../events/senses.ts';
import { findGivenName } from '../lexicon/people.ts';
import type { Tree } from '../text/tree.ts';
import { isDep } from '../text/tree.ts';
import type { Gender, MentionDraft, Referent } from './mention.ts';
import type { ReadName } from './name-spans.ts';
import { joinTokens } from './noun-phrase.ts';
import { type HeldOffice, officeBeforeName } from './offices.ts';
import { placeBeside } from './place-words.ts';
import { headOf } from './token-range.ts';

/** An adjective before a noun mentions its state; standing alone it is the people. */
const isModifier = (tree: Tree, head: number): boolean => {
  const token = tree.tokens[head]!;
  return (isDep(token, 'amod') || isDep(token, 'compound') || isDep(token, 'nmod')) && token.head > head;
};

function formOf(tree: Tree, name: ReadName, head: number): MentionDraft['form'] {
  if (name.reading.use === 'name') return 'name';
  return name.reading.use === 'adjective' || isModifier(tree, head) ? 'adjectival' : 'nominal';
}

/** "the Iranians" are the people of Iran, not the state. */
function referentOf(name: ReadName, form: MentionDraft['form']): Referent {
  const { referent, use } = name.reading;
  if (form !== 'nominal') return referent;
  const kind = use === 'person' ? 'person' : 'population';
  return { ...referent, kind, place: null, key: referent.key ? `people:${referent.key}` : null, name: null };
}

const genderOf = (words: string, office: HeldOffice | null): Gender =>
  office?.office?.gender ?? givenGender(words.split(' ')[0] ?? '');

function givenGender(word: string): Gender {
  const gender = findGivenName(word)?.gender;
  return gender === undefined || gender === 'either' ? null : gender;
}

/** "the Annapolis Conference" names an event: it is no actor unless a lexicon has it. */
const namesEvent = (tree: Tree, name: ReadName): boolean =>
  name.reading.referent.key === null && name.label !== 'PER' && nounSense(tree, name.to - 1) !== null;

/** PL-2: the words beside a name may tell that it is a place, whatever the tagger thinks. */
function placeReferent(tree: Tree, name: ReadName, referent: Referent): Referent {
  const place = referent.key === null && referent.metonymOf === null ? placeBeside(tree, name) : null;
  return place ? { ...referent, kind: null, place } : referent;
}

const saysNothing = ({ kind, place, metonymOf }: Referent): boolean =>
  kind === null && place === null && metonymOf === null;

/** "President Bush" is one mention; a full name stands without its office. */
function startOf(tree: Tree, name: ReadName, office: HeldOffice | null): number {
  const isShort = name.to - name.from === 1 && office !== null && /^\p{Lu}/u.test(office.words);
  return tree.tokens[isShort ? office.from : name.from]!.start;
}

/** Null for a name that stands for neither an actor nor a place. */
export function nameMention(tree: Tree, name: ReadName): MentionDraft | null {
  const { from, to } = name;
  const head = headOf(tree, name);
  const form = formOf(tree, name, head);
  const referent = placeReferent(tree, name, referentOf(name, form));
  if (saysNothing(referent) || namesEvent(tree, name)) return null;
  const isPerson = referent.kind === 'person' && form === 'name';
  const office = isPerson ? officeBeforeName(tree, name) : null;
  const words = joinTokens(tree, from, to);
  return {
    start: startOf(tree, name, office),
    end: tree.tokens[to - 1]!.end,
    sentence: tree.sentence.index,
    from,
    to,
    head,
    form,
    referent,
    words,
    plural: form === 'nominal' && referent.kind === 'population',
    gender: isPerson ? genderOf(words, office) : null,
    ownerHead: null,
    titleFrom: office ? Math.min(office.from, office.ownerToken ?? office.from) : from,
    office: office ? office.words : null,
    rule: name.rule,
    confidence: name.confidence,
  };
}
