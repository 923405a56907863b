/** Nouns that say whether a person is a man or a woman: what "he" and "she" may speak of. To add one, put it on its line. */
import { lazily } from './lines.ts';

const MEN =
  'man boy gentleman father dad son brother uncle nephew grandfather grandson husband boyfriend groom king prince duke emperor lord sultan monk priest pope bishop cardinal imam sheikh widower waiter actor policeman spokesman businessman fireman congressman chairman salesman fisherman gunman serviceman nobleman countryman cameraman anchorman godfather stepfather stepson father-in-law son-in-law brother-in-law';
const WOMEN =
  'woman girl lady mother mum mom daughter sister aunt niece grandmother granddaughter wife girlfriend bride queen princess duchess empress nun widow waitress actress policewoman spokeswoman businesswoman congresswoman chairwoman saleswoman stewardess noblewoman hostess heroine goddess godmother stepmother stepdaughter mother-in-law daughter-in-law sister-in-law';

const genders = lazily(
  () =>
    new Map([
      ...MEN.split(' ').map((noun) => [noun, 'male'] as const),
      ...WOMEN.split(' ').map((noun) => [noun, 'female'] as const),
    ]),
);

/** Null for a noun of either gender. */
export const genderOfNoun = (lemma: string): 'male' | 'female' | null =>
  genders().get(lemma.toLowerCase()) ?? null;
