/** Puts events into the graph as nodes of their own; lines between actors then stand for what is left. */
import { useMemo } from 'react';
import { createDrawnStates } from '#shared/columns/drawn-states.ts';
import { type AskedEvents, chooseEvents, type EventChoice } from '#shared/columns/event-choice.ts';
import { eventGraph } from '#shared/columns/event-graph.ts';
import { eventStates, withoutEvents } from '#shared/columns/event-states.ts';
import { edgesIn } from '#shared/columns/graph-in.ts';
import type { Presence } from '#shared/columns/presence.ts';
import type { ActorGraph } from '#shared/derive/actor-graph.ts';
import type { Echo } from '#shared/derive/echo.ts';
import type { ItemRef } from '#shared/derive/item-ref.ts';
import type { EventId } from '#shared/model/ids.ts';
import { useShown } from '../../app/use-shown.ts';
import { useWanted } from '../../app/use-wanted.ts';
import { usePanels } from '../../app/workspace-context.ts';
import type { Filtered, ShownCase } from '../../state/shown.ts';
import { endsOfGraph, type GraphEnds } from './event-ends.ts';
import { type EventContents, noEvents } from './event-looks.ts';
import { joinedStates } from './graph-show.ts';
import type { FoldedGraph } from './use-fold.ts';

/** More cannot be told apart in a window; of a selected actor so many are drawn beside them. */
const MOST_EVENTS = 200;
const MOST_OF_SELECTED = 40;

export interface EventfulGraph extends Pick<FoldedGraph, 'everybody' | 'within' | 'statesOf'> {
  readonly events: EventContents;
  /** Events of the window for which there is no room. */
  readonly left: number;
}

interface Drawn {
  readonly fold: FoldedGraph;
  /** The actors that are drawn. */
  readonly nodes: ActorGraph['nodes'];
  readonly echo: Echo;
}

export function useEventNodes({ fold, nodes, echo }: Drawn): EventfulGraph {
  const filtered = useShown((shown) => shown.filtered);
  const now = useShown((shown) => shown.now);
  const known = useShown((shown) => shown.known);
  const isOn = usePanels((panels) => panels.eventNodes);
  const ends = useMemo(() => (isOn && known ? endsOfGraph(nodes, known) : null), [isOn, known, nodes]);
  const choice = useChoice(ends, echo);
  const graph = useGraphOf(ends, choice);
  const plain = usePlain(fold, choice);
  return useMemo(() => {
    if (!graph || !choice || !plain || !filtered || !now) return { ...fold, events: noEvents, left: 0 };
    const statesOf = (presence: Presence) =>
      joinedStates(plain.statesOf(withoutEvents(presence, choice.places)), eventStates(graph, presence));
    const { everybody, within } = plain;
    const events = { ...graph, states: eventStates(graph, now) };
    return { everybody, within, statesOf, events, left: choice.left };
  }, [fold, graph, choice, plain, filtered, now]);
}

const nothingAsked: AskedEvents = { events: [], actors: new Set(), mostOfActors: 0 };

/** Null while events are no nodes. */
function useChoice(ends: GraphEnds | null, echo: Echo): EventChoice | null {
  const { known, filtered, now } = useParts();
  const usual = useMemo(
    () => ends && choose({ known, filtered, now }, ends, nothingAsked),
    [ends, known, filtered, now],
  );
  // A text, so that another selection of the same items chooses nothing anew.
  const selected = usual === null || usual.isAll ? '' : [...echo.selected].sort().join(' ');
  return useMemo(() => {
    if (!ends || selected === '' || !known) return usual;
    return choose({ known, filtered, now }, ends, askedIn(selected, known));
  }, [ends, usual, selected, known, filtered, now]);
}

interface Parts {
  readonly known: ShownCase | null;
  readonly filtered: Filtered | null;
  readonly now: Presence | null;
}

const useParts = (): Parts => ({
  known: useShown((shown) => shown.known),
  filtered: useShown((shown) => shown.filtered),
  now: useShown((shown) => shown.now),
});

const choose = (
  { known, filtered, now }: Parts,
  { standing }: GraphEnds,
  asked: AskedEvents,
): EventChoice | null =>
  known && filtered && now
    ? chooseEvents(known.columns, { all: filtered.all, now }, { standing, most: MOST_EVENTS, asked })
    : null;

/** Of keys of items (shared/derive/item-ref.ts). */
function askedIn(keys: string, { at }: ShownCase): AskedEvents {
  const ids = (kind: string) =>
    keys.split(' ').flatMap((key) => (key.startsWith(`${kind}:`) ? [Number(key.split(':')[1])] : []));
  return {
    events: ids('event').map(at.event).slice(0, MOST_EVENTS),
    actors: new Set(ids('actor').map(at.actor)),
    mostOfActors: MOST_OF_SELECTED,
  };
}

function useGraphOf(ends: GraphEnds | null, choice: EventChoice | null) {
  const known = useShown((shown) => shown.known);
  const whole = useShown((shown) => shown.whole);
  const ids = useMemo(
    () => (known && choice ? Array.from(choice.places, (place) => known.columns.events.ids[place]!) : []),
    [known, choice],
  );
  useWanted(useMemo(() => ids.map((id): ItemRef => ({ kind: 'event', id: id as EventId })), [ids]));
  const titleOf = useMemo(() => new Map(whole?.events.map(({ id, title }) => [id, title])), [whole]);
  // A text, so that records of others that come in draw nothing anew.
  const titles = ids.map((id) => titleOf.get(id as EventId) ?? '').join('\n');
  return useMemo(() => {
    if (!known || !ends || !choice) return null;
    const words = new Map(titles.split('\n').map((title, index) => [ids[index], title]));
    return eventGraph(known.columns, {
      places: choice.places,
      nodeOf: ends.nodeOf,
      titleOf: (id) => words.get(id) || null,
    });
  }, [known, ends, choice, ids, titles]);
}

/** The actors with the lines that stand for what is no node. */
function usePlain(fold: FoldedGraph, choice: EventChoice | null) {
  const filtered = useShown((shown) => shown.filtered);
  const now = useShown((shown) => shown.now);
  return useMemo(() => {
    if (!choice || !filtered || !now) return null;
    const { source, all } = filtered;
    const { folding } = fold;
    const linesOf = (presence: Presence) => edgesIn(source, withoutEvents(presence, choice.places), folding);
    const everybody = { ...fold.everybody, edges: linesOf(all) };
    const within = now.events === all.events ? everybody : { ...fold.within, edges: linesOf(now) };
    return { everybody, within, statesOf: createDrawnStates(source, everybody, folding) };
  }, [fold, choice, filtered, now]);
}
