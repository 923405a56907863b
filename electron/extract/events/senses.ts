/** Which event a verb or a noun names: looks a token up in the event lexicons, the most specific entry first. */
import { PloverType } from '#shared/model/plover.ts';
import { EVENT_ADJECTIVES } from '../lexicon/event-adjectives.ts';
import { EVENT_FRAMES, type Frame } from '../lexicon/event-frames.ts';
import { EVENT_NOUNS } from '../lexicon/event-nouns.ts';
import { EVENT_VERBS, LIGHT_VERBS } from '../lexicon/event-verbs.ts';
import { lazily } from '../lexicon/lines.ts';
import { withThings } from '../lexicon/object-classes.ts';
import { prepositionOf } from '../text/preposition.ts';
import type { Token } from '../text/token.ts';
import { childBy, childrenBy, isDep, type Tree } from '../text/tree.ts';

export interface Sense {
  readonly type: PloverType;
  readonly frameName: string;
  readonly frame: Frame;
  /** The family of the relation between its two sides. */
  readonly family: string;
  /** The entry as the lexicon has it, e.g. `drop+bomb`. */
  readonly entry: string;
  /** Too general to name an event without a participant, a date or a verb that makes it happen. */
  readonly weak: boolean;
}

interface Entry {
  readonly sense: Sense;
  /** Particle or preposition that a verb needs. */
  readonly particle: string | null;
  /** Lemma of the object that a verb needs, or of the modifier that a noun needs. */
  readonly partner: string | null;
  /** Its complement has to be a name or a place: "go to Lima", not "go to pieces". */
  readonly named: boolean;
}

type SenseIndex = ReadonlyMap<string, readonly Entry[]>;

function entryOf(
  word: string,
  shared: Omit<Sense, 'entry' | 'weak'>,
  isNoun: boolean,
): readonly [string, Entry] {
  const weak = word.endsWith('~');
  const named = word.endsWith('^');
  const text = weak || named ? word.slice(0, -1) : word;
  const sense: Sense = { ...shared, entry: text, weak };
  const plus = text.indexOf('+');
  if (isNoun) {
    const partner = plus < 0 ? null : text.slice(0, plus);
    return [text.slice(plus + 1), { sense, particle: null, partner, named }];
  }
  const verb = plus < 0 ? text : text.slice(0, plus);
  const [lemma = '', ...particles] = verb.split('_');
  return [
    lemma,
    { sense, particle: particles.join('_') || null, partner: plus < 0 ? null : text.slice(plus + 1), named },
  ];
}

const specificity = (entry: Entry): number => (entry.partner ? 2 : 0) + (entry.particle ? 1 : 0);

function parseSenses(block: string, isNoun: boolean): SenseIndex {
  const index = new Map<string, Entry[]>();
  for (const line of block.trim().split('\n')) {
    const [head = '', words = ''] = line.split('|');
    const [type = '', frameName = '', family = ''] = head.trim().split(' ');
    const frame = EVENT_FRAMES[frameName];
    if (!frame) throw new Error(`no frame ${frameName}`);
    const shared = { type: PloverType.parse(type), frameName, frame, family };
    for (const word of words.trim().split(/\s+/).flatMap(withThings)) {
      const [key, entry] = entryOf(word, shared, isNoun);
      index.set(key, [...(index.get(key) ?? []), entry]);
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => specificity(b) - specificity(a));
  return index;
}

const verbs = lazily(() => parseSenses(EVENT_VERBS, false));
const adjectives = lazily(() => parseSenses(EVENT_ADJECTIVES, false));
const nouns = lazily(() => parseSenses(EVENT_NOUNS, true));
const lightVerbs = lazily(() => new Set(LIGHT_VERBS.trim().split(/\s+/)));

/** Nouns that only count or shape what they are of: "a state of emergency", "a series of bombs". */
const OF_WHAT = new Set(
  'state series number wave round group part lot kind sort day week month hour ton dozen hundred thousand volley barrage string'.split(
    ' ',
  ),
);

/** Things that matter for what they carry or are for: "a rescue ship". */
const CARRIERS = new Set(
  'ship plane aircraft boat vessel helicopter convoy flight truck train team mission'.split(' '),
);

const objectOf = (tree: Tree, verb: number): Token | undefined =>
  childBy(tree, verb, 'obj') ?? childBy(tree, verb, 'nsubj:pass');

/** The lemmas of the verb's object, or of its subject where it is passive, and of what that is of. */
function objectsOf(tree: Tree, verb: number): ReadonlySet<string> {
  // "pleaded guilty"
  const complement = childrenBy(tree, verb, 'xcomp').filter(({ upos }) => upos === 'ADJ');
  const object = objectOf(tree, verb) ?? complement[0];
  if (!object) return new Set();
  const lemma = object.lemma.toLowerCase();
  const inner = OF_WHAT.has(lemma)
    ? childrenBy(tree, object.index, 'nmod')
    : CARRIERS.has(lemma)
      ? childrenBy(tree, object.index, 'compound', 'amod')
      : [];
  return new Set([lemma, ...inner.map((token) => token.lemma.toLowerCase())]);
}

/** Particles and prepositions that go with a verb: "out" of "carry out", "on" of "call on". */
function particlesOf(tree: Tree, verb: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (const token of childrenBy(tree, verb, 'compound:prt', 'advmod', 'case'))
    found.add(token.form.toLowerCase());
  for (const token of childrenBy(tree, verb, 'obl', 'nmod', 'advcl', 'xcomp', 'ccomp')) {
    const preposition = prepositionOf(tree, token.index);
    if (preposition) found.add(preposition);
    const mark = childBy(tree, token.index, 'mark');
    if (mark) found.add(mark.form.toLowerCase());
  }
  return found;
}

/** "call on": some complements hang on the object or on the particle; a bare following preposition counts too. */
const nextWord = (tree: Tree, verb: number): string => tree.tokens[verb + 1]?.form.toLowerCase() ?? '';

/** The lemma, and what a lemmatiser may make of verbs it has not seen: "invad" is "invade", "shel" is "shell", "riote" is "riot". */
const entriesOf = (index: SenseIndex, token: Token): readonly Entry[] | undefined => {
  const lemma = token.lemma.toLowerCase();
  return (
    index.get(lemma) ??
    index.get(`${lemma}e`) ??
    index.get(`${lemma}${lemma.at(-1)}`) ??
    (lemma.endsWith('e') ? index.get(lemma.slice(0, -1)) : undefined)
  );
};

const hasLemma = (token: Token, lemma: string): boolean => {
  const own = token.lemma.toLowerCase();
  return own === lemma || own === `${lemma}s`;
};

/** "put the rebels on trial", "vowed to help": the word that an entry needs stands in the verb's phrase, not in its object. */
const phraseNoun = (tree: Tree, verb: number, { particle, partner }: Entry): Token | undefined =>
  particle === null || partner === null
    ? undefined
    : childrenBy(tree, verb, 'obl', 'nmod', 'xcomp').find((token) => {
        const word =
          prepositionOf(tree, token.index) || childBy(tree, token.index, 'mark')?.form.toLowerCase();
        return word === particle && hasLemma(token, partner);
      });

/** Places without a name that one goes to, leaves or takes. */
const PLACES = new Set(
  'country capital city town village province region area island border airport base camp office court hospital embassy consulate headquarters palace house home scene front building party coalition government cabinet bloc alliance talk meeting summit conference'.split(
    ' ',
  ),
);

/** Whether a name or a place is the object or the phrase that an entry asks for; a verb without either may do without. */
function hasNamed(tree: Tree, verb: number, { particle }: Entry): boolean {
  const found =
    particle === null
      ? [objectOf(tree, verb)]
      : childrenBy(tree, verb, 'obl', 'nmod').filter(({ index }) => prepositionOf(tree, index) === particle);
  const complements = found.filter((token) => token !== undefined);
  if (complements.length === 0)
    return particle === null && childBy(tree, verb, 'xcomp', 'ccomp') === undefined;
  return complements.some(({ upos, lemma }) => upos === 'PROPN' || PLACES.has(lemma.toLowerCase()));
}

/** The noun that a verb's entry holds: it is no participant and names no event of its own. */
export function idiomNoun(tree: Tree, verb: number, { entry }: Sense): Token | undefined {
  if (!entry.includes('+')) return undefined;
  const [words = '', partner = ''] = entry.split('+');
  const particle = words.split('_').slice(1).join('_') || null;
  const inPhrase = childrenBy(tree, verb, 'obl', 'nmod').find(
    (token) => prepositionOf(tree, token.index) === particle && hasLemma(token, partner),
  );
  return inPhrase ?? objectOf(tree, verb);
}

/** The sense of a verb, or of an adjective that something is said to be. */
export function verbSense(tree: Tree, verb: number): Sense | null {
  const index = tree.tokens[verb]!.upos === 'ADJ' ? adjectives() : verbs();
  const entries = entriesOf(index, tree.tokens[verb]!);
  if (!entries) return null;
  const particles = particlesOf(tree, verb);
  const objects = objectsOf(tree, verb);
  const fits = (entry: Entry): boolean =>
    (entry.particle === null || particles.has(entry.particle) || nextWord(tree, verb) === entry.particle) &&
    (entry.partner === null ||
      objects.has(entry.partner) ||
      objects.has(`${entry.partner}s`) ||
      phraseNoun(tree, verb, entry) !== undefined) &&
    (!entry.named || hasNamed(tree, verb, entry)) &&
    // "drove from Lima" ousts nobody.
    (entry.sense.frameName !== 'drive' ||
      objectOf(tree, verb) !== undefined ||
      isDep(tree.tokens[verb]!, 'acl'));
  return entries.find(fits)?.sense ?? null;
}

export function nounSense(tree: Tree, noun: number): Sense | null {
  const entries = entriesOf(nouns(), tree.tokens[noun]!);
  if (!entries || isMonth(tree, noun)) return null;
  const modifiers = new Set(
    [...childrenBy(tree, noun, 'compound', 'amod', 'nmod'), ...neighbours(tree, noun)].map((token) =>
      token.lemma.toLowerCase(),
    ),
  );
  return entries.find((entry) => entry.partner === null || modifiers.has(entry.partner))?.sense ?? null;
}

/** Words that say which March of which year, not whose march. */
const MONTH_MODIFIERS = new Set('early late mid last next this past previous coming following'.split(' '));

/**
 * "in early March 2024" is a month; "the Women's March", which has something that says whose or which, is an event, and so is
 * "Teachers March in Lyon": a headline's verb with a capital hangs on its subject as an apposition.
 */
function isMonth(tree: Tree, noun: number): boolean {
  const token = tree.tokens[noun]!;
  if (token.upos !== 'PROPN' || token.lemma.toLowerCase() !== 'march') return false;
  const describing = childrenBy(tree, noun, 'compound', 'nmod:poss', 'amod');
  if (describing.some(({ lemma }) => !MONTH_MODIFIERS.has(lemma.toLowerCase()))) return false;
  return !isDep(token, 'appos') || childrenBy(tree, noun, 'nummod', 'nmod:unmarked').length > 0;
}

const neighbours = (tree: Tree, noun: number): readonly Token[] =>
  [tree.tokens[noun - 1]].filter(
    (token) => token !== undefined && !isDep(token, 'punct'),
  ) as readonly Token[];

/** Whether a verb lends tense and subject to the event noun below it. */
export function isLightVerb(tree: Tree, verb: number): boolean {
  const lemma = tree.tokens[verb]!.lemma.toLowerCase();
  if (lightVerbs().has(lemma)) return true;
  return [...particlesOf(tree, verb)].some((particle) => lightVerbs().has(`${lemma}_${particle}`));
}
