/** Folds a graph that is large, or where it was asked for, to what can be read: which actors stand for themselves, and what the groups are. */
import { useMemo } from 'react';
import { actorFacts } from '#shared/columns/actor-facts.ts';
import { createDrawnStates } from '#shared/columns/drawn-states.ts';
import { type Folding, foldingOf, READABLE, standingOut, unfolded } from '#shared/columns/folding.ts';
import { graphIn } from '#shared/columns/graph-in.ts';
import { tieCounts } from '#shared/columns/joined.ts';
import type { Presence } from '#shared/columns/presence.ts';
import { placesById } from '#shared/columns/records-in.ts';
import { READABLE_LINES, thinned } from '#shared/columns/thinning.ts';
import type { Communities } from '#shared/columns/ties.ts';
import type { ActorGraph } from '#shared/derive/actor-graph.ts';
import type { Echo } from '#shared/derive/echo.ts';
import { groupsIn } from '#shared/derive/grouped.ts';
import type { ActorId } from '#shared/model/ids.ts';
import type { Grouping } from '#shared/model/view-snapshot.ts';
import { communitiesIn } from '#shared/network/communities-in.ts';
import { useShown } from '../../app/use-shown.ts';
import { usePanels } from '../../app/workspace-context.ts';
import type { Filtered, ShownCase } from '../../state/shown.ts';
import type { PathHighlight } from './graph-highlight.ts';
import type { WindowStates } from './prominence.ts';

export interface FoldedGraph {
  readonly everybody: ActorGraph;
  readonly within: ActorGraph;
  /** Groups with somebody in them, the largest first. */
  readonly groups: ActorGraph['nodes'];
  /** Only the strongest lines are drawn. */
  readonly thinned: boolean;
  /** Null where every actor and every line stands for itself. */
  readonly folding: Folding | null;
  /** How the drawn graph lies in a moving window. */
  readonly statesOf: (presence: Presence) => WindowStates;
}

interface Chosen {
  readonly echo: Echo;
  /** Whoever is on a drawn path stands for himself. */
  readonly paths: PathHighlight | null;
}

const nobody: ActorGraph = { nodes: [], edges: [] };
const noStates: WindowStates = { nodes: new Uint8Array(), edges: new Uint8Array() };

export function useFold(chosen: Chosen): FoldedGraph {
  const columns = useShown(({ known }) => known?.columns ?? null);
  const filtered = useShown((shown) => shown.filtered);
  const now = useShown((shown) => shown.now);
  const folding = useFolding(chosen, { columns, filtered, now, isWhole: filtered?.masks === null });
  const everybody = useMemo(
    () => (filtered ? graphIn(filtered.source, filtered.all, folding) : nobody),
    [filtered, folding],
  );
  const within = useMemo(() => {
    if (!filtered || !now) return nobody;
    return now.events === filtered.all.events ? everybody : graphIn(filtered.source, now, folding);
  }, [filtered, now, folding, everybody]);
  const statesOf = useMemo(
    () => (filtered ? createDrawnStates(filtered.source, everybody, folding) : () => noStates),
    [filtered, everybody, folding],
  );
  const groups = useMemo(() => groupsIn(everybody), [everybody]);
  const isThinned = folding !== null && folding.lines !== null;
  return useMemo(
    () => ({ everybody, within, groups, statesOf, thinned: isThinned, folding }),
    [everybody, within, groups, statesOf, isThinned, folding],
  );
}

interface Parts {
  readonly columns: ShownCase['columns'] | null;
  readonly filtered: Pick<Filtered, 'source' | 'all'> | null;
  readonly now: Presence | null;
  /** Whether `filtered` is all that the case has: its communities came with it. */
  readonly isWhole: boolean;
}

/** Null where every actor and every line stands for itself. */
export function useFolding(
  { echo, paths }: Chosen,
  { columns, filtered, now, isWhole }: Parts,
): Folding | null {
  const grouping = usePanels((panels) => panels.grouping);
  const opened = usePanels((panels) => panels.openedActors);
  const openedTies = usePanels((panels) => panels.openedTies);
  const ties = useMemo(() => (filtered ? tieCounts(filtered.source, filtered.all) : null), [filtered]);
  const among = useAmong(filtered, ties);
  const needed = among !== null && isFolded(grouping, count(among));
  const communities = useMemo(
    () =>
      needed && columns && filtered && ties
        ? (isWhole && columns.communities) || communitiesIn(filtered.source.ties, ties)
        : null,
    [needed, columns, filtered, ties, isWhole],
  );
  // A text, so that another selection of the same actors folds nothing anew.
  const chosen = needed ? selectedActors(echo).join(' ') : '';
  return useMemo(() => {
    if (grouping === 'never' || !columns || !filtered || !now || !among || !ties) return null;
    const at = placesById(columns);
    const always = [...opened, ...chosen.split(' ').map(Number), ...(paths?.actors ?? [])].map(at.actor);
    const standing = grouping === 'always' ? 0 : READABLE.standing;
    const drawn = { columns, among, ties, always, standing, filtered, now };
    const folding = communities ? folded(drawn, communities) : unfolded(among.length);
    const steps = [...(paths?.steps ?? []), ...openedTies].map(
      ([a, b]) => [at.actor(a), at.actor(b)] as const,
    );
    const result = thinned(
      { source: filtered.source, folding },
      { all: filtered.all, now },
      { ...READABLE_LINES, always: steps },
    );
    return communities || result.lines ? result : null;
  }, [grouping, communities, columns, filtered, now, among, ties, opened, openedTies, chosen, paths]);
}

/** 1 for actors that the graph has at all, by place. */
function useAmong(filtered: Parts['filtered'], ties: Int32Array | null): Uint8Array | null {
  const loose = usePanels((panels) => panels.showUnconnected);
  return useMemo(
    () => (filtered && ties ? (loose ? filtered.all.actors : Uint8Array.from(ties, Math.sign)) : null),
    [filtered, ties, loose],
  );
}

interface Drawn {
  readonly columns: ShownCase['columns'];
  readonly among: Uint8Array;
  readonly ties: Int32Array;
  readonly always: readonly number[];
  /** How many of the busiest stand for themselves. */
  readonly standing: number;
  readonly filtered: NonNullable<Parts['filtered']>;
  readonly now: Presence;
}

function folded({ filtered, now, ...drawn }: Drawn, communities: Communities): Folding {
  const { columns, among, ties, always } = drawn;
  const events = (presence: Presence) => actorFacts(columns, presence).events;
  const standing = standingOut(
    { whole: events(filtered.all), within: events(now) },
    { most: drawn.standing, always, among },
  );
  return foldingOf({ actors: columns.actors, among, standing, ties }, communities);
}

const isFolded = (grouping: Grouping, actors: number): boolean =>
  grouping === 'always' || (grouping === 'when-many' && actors > READABLE.actors);

const count = (mask: Uint8Array): number => mask.reduce((sum, each) => sum + each, 0);

const selectedActors = ({ actors, selected }: Echo): readonly ActorId[] =>
  [...actors].filter((id) => selected.has(`actor:${id}`));
