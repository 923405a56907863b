/** What makes a picture of the graph readable: actors that are drawn as one, and of very many lines the strongest. */
import { actorFacts } from '#shared/columns/actor-facts.ts';
import { type Folding, foldingOf, READABLE, standingOut, unfolded } from '#shared/columns/folding.ts';
import { tieCounts } from '#shared/columns/joined.ts';
import { NOBODY } from '#shared/columns/no-place.ts';
import type { Presence } from '#shared/columns/presence.ts';
import { placesById } from '#shared/columns/records-in.ts';
import { READABLE_LINES, thinned } from '#shared/columns/thinning.ts';
import type { TieSource } from '#shared/columns/tie-items.ts';
import type { ActorId } from '#shared/model/ids.ts';
import { communitiesIn } from '#shared/network/communities-in.ts';

/** As somebody draws it; without groups, as the window does where there are too many actors or lines to tell apart. */
export interface PictureFolding {
  readonly groups: readonly { readonly name: string; readonly actorIds: readonly ActorId[] }[] | null;
  /** Of more lines than can be told apart only the strongest. */
  readonly strongestLines: boolean;
}

/** The node of the group at that index. */
export const groupNodeId = (index: number): string => `g${index}`;

/** Null where every actor and every line stands for itself. */
export function pictureFolding(
  { groups, strongestLines }: PictureFolding,
  source: TieSource,
  presence: Presence,
): Folding | null {
  if (groups?.length === 0 && !strongestLines) return null;
  const folding = groups ? foldedTo(groups, source) : foldedByItself(source, presence);
  if (groups && !strongestLines) return folding;
  const windows = { all: presence, now: presence };
  const result = thinned({ source, folding }, windows, { ...READABLE_LINES, always: [] });
  return result.groups.length > 0 || result.lines ? result : null;
}

function foldedTo(groups: NonNullable<PictureFolding['groups']>, { columns }: TieSource): Folding {
  const at = placesById(columns);
  const { groupOf, lines } = unfolded(columns.actors.ids.length);
  for (const [index, { actorIds }] of groups.entries())
    for (const place of actorIds.map(at.actor)) if (place !== NOBODY) groupOf[place] = index;
  return { groupOf, lines, groups: groups.map(({ name }, index) => ({ id: groupNodeId(index), name })) };
}

function foldedByItself(source: TieSource, presence: Presence): Folding {
  const { columns } = source;
  const { actors: among } = presence;
  if (among.filter((each) => each === 1).length <= READABLE.actors) return unfolded(among.length);
  const { events } = actorFacts(columns, presence);
  const wanted = { most: READABLE.standing, always: [], among };
  const standing = standingOut({ whole: events, within: events }, wanted);
  const ties = tieCounts(source, presence);
  return foldingOf({ actors: columns.actors, among, standing, ties }, communitiesIn(source.ties, ties));
}
