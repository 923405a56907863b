/** Which of an actor's names may tell that two articles speak of the same actor (SPEC.md, FD-1 to FD-5). */
import type { ActorFinding } from '#shared/model/finding-actors.ts';
import type { ActorKind } from '#shared/model/vocabulary.ts';
import { nameKey } from './name-key.ts';

/** Small words inside names, in the languages whose names English papers print. */
const CONNECTING = new Set(
  'a al an and bin da de del della der des di do dos du el en for ibn in la las le los of on the to van von y'.split(
    ' ',
  ),
);
const NAME_WORD = /^[("'“‘]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;

/** The key by which a name may be matched; null for words that are not a full name (FD-2). */
export function fullNameKey(name: string, kind: ActorKind): string | null {
  const words = name.split(/[\s-]+/).filter((word) => word !== '');
  const isName = words.every((word) => NAME_WORD.test(word) || CONNECTING.has(word.toLowerCase()));
  const capitals = words.filter((word) => NAME_WORD.test(word)).length;
  if (!isName || capitals < (kind === 'person' ? 2 : 1)) return null;
  return nameKey(name);
}

/** Whether the article ever names the actor rather than describe it (FD-3). */
export const isNamed = (actor: ActorFinding): boolean =>
  actor.mentions.some((mention) => mention.kind === 'name' || mention.kind === 'adjectival');

const BODIES: ReadonlySet<ActorKind> = new Set([
  'organization',
  'government-body',
  'armed-force',
  'group',
  'coalition',
  'other',
]);

/** FD-5 */
export const compatibleKinds = (a: ActorKind, b: ActorKind): boolean =>
  a === b || (BODIES.has(a) && BODIES.has(b));

const TELLING = ['nationality', 'country'] as const;

/** Whether two sets of attributes name different countries. */
export const contradict = (
  a: Readonly<Record<string, string>>,
  b: Readonly<Record<string, string>>,
): boolean =>
  TELLING.some((name) => {
    const [left, right] = [a[name], b[name]];
    return left !== undefined && right !== undefined && nameKey(left) !== nameKey(right);
  });
