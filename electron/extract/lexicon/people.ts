/** What tells that a name is a person's: given names, and the particles that stand inside surnames. */
import { GIVEN_NAMES } from './given-names.ts';
import { lazily } from './lines.ts';
import { readWordList } from './surface-index.ts';

type NameGender = 'male' | 'female' | 'either';

export interface GivenName {
  readonly gender: NameGender;
  /** As often a surname, a place or a word: not a person by itself. */
  readonly ambiguous: boolean;
}

const GENDERS: Readonly<Record<string, NameGender>> = { m: 'male', f: 'female', u: 'either' };

const lexicon = lazily(() =>
  readWordList<NameGender, GivenName, 'name'>({
    blocks: [GIVEN_NAMES],
    proper: true,
    fields: [{ at: 0, use: 'name' }],
    toEntry: ({ fields }) => GENDERS[fields[1] ?? ''] ?? 'either',
    toHit: (gender, { ambiguous }) => ({ gender, ambiguous }),
  }),
);

/**
 * "Sarah", "Mohammed", "Kyung-wha"; undefined for a word without a capital or one that is no given name. Of a double name
 * that is not listed (`Anna-Lena`) the first part decides.
 */
export function findGivenName(word: string): GivenName | undefined {
  const listed = lexicon().index.find(word);
  if (listed || !word.includes('-')) return listed;
  return lexicon().index.find(word.slice(0, word.indexOf('-')));
}

const byKey = lazily((): ReadonlyMap<string, GivenName> => {
  const first = [...lexicon().index.entries()].map(([key, hits]) => [key, hits[0]!] as const);
  return new Map(first);
});

/** Every key with its name, for checks of the list itself. */
export const allGivenNames = (): ReadonlyMap<string, GivenName> => byKey();

/*
 * Parts of surnames. `de` and `van` join what precedes to what follows; as a prefix (`al-`, `O'`, `Mac`) a particle is part
 * of the word itself and is not listed.
 */
const PARTICLES = new Set(
  `aan ab abd abou abu af al an ap as ash at av bani bar bat ben bin bint binte binti d d' da dal dalla das de
  degli dei del dela dell della delle den der des di do dos du e ed el ibn la las le les lo los mac nic op 't te ten ter tot
  uit ul umm und ur van vande vanden vander vom von y zu zum zur`.split(/\s+/),
);

/** "van", "bin", "de", "al-": a word that may stand between the parts of one surname, in any case. */
export const isSurnameParticle = (word: string): boolean =>
  PARTICLES.has(word.toLowerCase().replace(/-$/, '').replaceAll('’', "'"));
