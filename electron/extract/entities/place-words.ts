/** Words beside a name that tell that it is a place: "the island of Mayotte", "Basra province". Rule PL-2. */
import type { PlaceKind } from '#shared/model/actor.ts';
import type { Tree } from '../text/tree.ts';
import type { TokenRange } from './token-range.ts';

const KIND_OF: Readonly<Record<string, PlaceKind>> = Object.fromEntries([
  ...['city', 'town', 'village', 'suburb', 'capital', 'port', 'settlement', 'municipality'].map((word) => [
    word,
    'city',
  ]),
  ...[
    'island',
    'province',
    'region',
    'state',
    'district',
    'county',
    'governorate',
    'oblast',
    'peninsula',
    'valley',
    'neighborhood',
    'neighbourhood',
    'area',
    'coast',
  ].map((word) => [word, 'region']),
  ...['airport', 'square', 'base', 'camp', 'prison', 'stadium', 'mosque', 'palace', 'crossing'].map(
    (word) => [word, 'venue'],
  ),
  ...['river', 'lake', 'sea', 'bay', 'gulf', 'strait'].map((word) => [word, 'water']),
]);

/** The kind of place that the words around a name make of it; null when they say nothing. */
export function placeBeside(tree: Tree, { from, to }: TokenRange): PlaceKind | null {
  const before = tree.tokens[from - 1]?.form.toLowerCase();
  if (before === 'of') return KIND_OF[tree.tokens[from - 2]?.lemma.toLowerCase() ?? ''] ?? null;
  const after = tree.tokens[to];
  return after && after.upos === 'NOUN' ? (KIND_OF[after.lemma.toLowerCase()] ?? null) : null;
}
