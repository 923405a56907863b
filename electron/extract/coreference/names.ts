/** Which entity a name speaks of: the same lexicon key, the same words, a surname, or an abbreviation. Rules CO-1 to CO-3. */
import type { Mention } from '../entities/mention.ts';
import { surfaceKey } from '../lexicon/normalise.ts';
import type { Tree } from '../text/tree.ts';
import type { Entity } from './entity.ts';

const lastWord = (name: string): string => name.split(' ').at(-1) ?? name;

/** "Bacar" after "Mohamed Bacar", "al-Sadr" after "Muqtada al-Sadr"; and the full name after the short one. */
function samePerson(known: string, name: string): boolean {
  const [a, b] = [surfaceKey(known), surfaceKey(name)];
  if (a === b) return true;
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  const words = long.split(' ');
  const parts = short.split(' ');
  if (long.endsWith(` ${short}`) || (parts.length === 1 && words[0] === short)) return true;
  // "George W. Bush" and "George Bush": first and last word agree.
  return parts.length > 1 && words[0] === parts[0] && words.at(-1) === parts.at(-1);
}

const initials = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');

const isAbbreviation = (name: string): boolean => /^[\p{Lu}\d.&+-]{2,8}$/u.test(name);

function sameOrganisation(known: string, name: string): boolean {
  const [a, b] = [surfaceKey(known), surfaceKey(name)];
  if (a === b) return true;
  if (isAbbreviation(name) && initials(known) === name.replaceAll('.', '')) return true;
  if (isAbbreviation(known) && initials(name) === known.replaceAll('.', '')) return true;
  // "the Wilson Center" after "the Woodrow Wilson Center".
  return b.split(' ').length > 1 && a.endsWith(` ${b}`);
}

const isPerson = (entity: Entity): boolean => entity.kind === 'person' && entity.names.length > 0;

/** The newest person whose name fits; a bare first or last name that fits two persons goes to the newer one. */
function findPerson(entities: readonly Entity[], mention: Mention): Entity | undefined {
  const fits = entities.filter(
    (entity) => isPerson(entity) && entity.names.some((name) => samePerson(name, mention.words)),
  );
  const exact = fits.find((entity) =>
    entity.names.some((name) => surfaceKey(lastWord(name)) === surfaceKey(lastWord(mention.words))),
  );
  return fits.length > 1 ? (exact ?? fits.at(-1)) : fits[0];
}

const isAbbreviated = (tree: Tree, mention: Mention): boolean =>
  isAbbreviation(mention.words) && ['(', '['].includes(tree.tokens[mention.from - 1]?.form ?? '');

/** CO-13: "the Korean Central News Agency (KCNA)": letters in brackets right behind a body's name are that body. */
export function bracketed(tree: Tree, mention: Mention, others: readonly Mention[]): Mention | undefined {
  if (!isAbbreviated(tree, mention)) return undefined;
  return others.find(
    ({ to, referent, form }) =>
      form === 'name' && to === mention.from - 1 && referent.kind !== null && referent.kind !== 'person',
  );
}

/** CO-14: a town or a building is nobody who has its name or a part of it: "Trump Tower", "Lima" beside "Ada Lima". */
const isKnownPlace = ({ referent: { kind, place } }: Mention): boolean =>
  kind === null && place !== null && place !== 'other';

const samePlace = (entities: readonly Entity[], mention: Mention): Entity | undefined =>
  entities.find(
    ({ kind, place, names }) =>
      kind !== 'person' &&
      kind !== 'state' &&
      place !== null &&
      names.some((name) => surfaceKey(name) === surfaceKey(mention.words)),
  );

/** The entity that a name or a state's adjective speaks of, or undefined when it is a new one. */
export function findByName(entities: readonly Entity[], mention: Mention): Entity | undefined {
  const { key, kind } = mention.referent;
  if (key !== null) return entities.find((entity) => entity.key === key);
  if (isKnownPlace(mention)) return samePlace(entities, mention);
  const person = findPerson(entities, mention);
  if (kind === 'person' || person) return person;
  return entities.find((entity) => {
    if (
      entity.kind === 'person' ||
      entity.kind === 'state' ||
      (entity.key !== null && entity.names.length === 0)
    )
      return false;
    return entity.names.some((name) => sameOrganisation(name, mention.words));
  });
}
