/** Folds a large graph to what can be read: which actors stand for themselves, and what the groups are. */
import { useMemo } from 'react';
import type { ActorGraph } from '#shared/derive/actor-graph.ts';
import type { Echo } from '#shared/derive/echo.ts';
import { type Fold, folded, foldOf, foldStates, standingOut } from '#shared/derive/fold.ts';
import type { ActorId } from '#shared/model/ids.ts';
import { communitiesOf } from '#shared/network/communities.ts';
import { networkOf } from '#shared/network/network.ts';
import { tieGraphOf } from '#shared/network/tie-graph.ts';
import { usePanels } from '../../app/workspace-context.ts';
import type { PathHighlight } from './graph-highlight.ts';
import type { WindowStates } from './prominence.ts';

/** A graph of more actors is folded: they cannot be told apart in a window. Then so many stand for themselves. */
const MOST_ACTORS = 300;
const STANDING = 120;

export interface FoldedGraph {
  readonly everybody: ActorGraph;
  readonly within: ActorGraph;
  /** Groups with somebody in them, the largest first. */
  readonly groups: ActorGraph['nodes'];
  /** How what the whole graph says of a moving window is shown in the folded one. */
  readonly statesOf: (states: WindowStates) => WindowStates;
}

interface Whole {
  readonly everybody: ActorGraph;
  readonly within: ActorGraph;
  readonly echo: Echo;
  /** Whoever is on a drawn path stands for himself. */
  readonly paths: PathHighlight | null;
}

const nothingFolded: Fold = { standIn: new Map(), names: new Map() };

export function useFold({ everybody, within, echo, paths }: Whole): FoldedGraph {
  const showAll = usePanels((panels) => panels.showAllActors);
  const opened = usePanels((panels) => panels.openedActors);
  const loose = usePanels((panels) => panels.showUnconnected);
  const count = loose ? everybody.nodes.length : everybody.nodes.filter((node) => !node.unconnected).length;
  const needed = !showAll && count > MOST_ACTORS;
  const communities = useMemo(() => (needed ? communitiesIn(everybody) : null), [needed, everybody]);
  // A text, so that another selection of the same actors folds nothing anew.
  const chosen = needed ? selectedActors(echo).join(' ') : '';
  const fold = useMemo(() => {
    if (!communities) return nothingFolded;
    const picked = chosen.split(' ').map((id) => Number(id) as ActorId);
    const always = new Set([...opened, ...picked, ...(paths?.actors ?? [])]);
    const connected = loose ? everybody : withoutLoose(everybody);
    return foldOf(connected, standingOut(connected, within, { most: STANDING, always }), communities);
  }, [communities, everybody, within, opened, chosen, loose, paths]);
  const all = useMemo(() => folded(everybody, fold), [everybody, fold]);
  const inside = useMemo(() => folded(within, fold), [within, fold]);
  const statesOf = useMemo(
    () => (fold === nothingFolded ? (states: WindowStates) => states : foldStates(everybody, all, fold)),
    [everybody, all, fold],
  );
  const groups = useMemo(() => groupsOf(all), [all]);
  return useMemo(
    () => ({ everybody: all, within: inside, groups, statesOf }),
    [all, inside, groups, statesOf],
  );
}

const selectedActors = ({ actors, selected }: Echo): readonly ActorId[] =>
  [...actors].filter((id) => selected.has(`actor:${id}`));

const withoutLoose = (graph: ActorGraph): ActorGraph => ({
  ...graph,
  nodes: graph.nodes.filter((node) => !node.unconnected),
});

function communitiesIn({ nodes, edges }: ActorGraph): ReadonlyMap<string, number> {
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  const column = (end: 'source' | 'target') => Int32Array.from(edges, (edge) => places.get(edge[end])!);
  const none = new Int32Array(edges.length);
  const contacts = {
    ...{ from: column('source'), to: column('target'), first: none, last: none },
    directed: new Uint8Array(edges.length),
  };
  const found = communitiesOf(tieGraphOf(networkOf(nodes.length, contacts)));
  return new Map(nodes.map(({ id }, place) => [id, found[place]!]));
}

const groupsOf = ({ nodes }: ActorGraph): ActorGraph['nodes'] =>
  nodes.filter(({ folded: members }) => members.length > 0).sort((a, b) => b.folded.length - a.folded.length);
