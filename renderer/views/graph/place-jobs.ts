/**
 * The work behind places: done at once where it is quick, else by a worker. Until the worker is through the picture stays,
 * and whoever is new stands roughly where he will.
 */
import type { Core, NodeSingular } from 'cytoscape';
import { placeRoughly } from '#shared/layout/graph-layout.ts';
import type { Places } from '#shared/layout/layout-graph.ts';
import { isQuick, isWhole, type LayoutTask, placesOf } from '#shared/layout/layout-task.ts';
import { type LayoutName, layoutNamed } from '#shared/layout/layouts.ts';
import { type LayoutFacts, layoutGraphOf, moveNodes } from './graph-layout.ts';
import { type KnownPlace, type KnownPlaces, pointsOf } from './known-places.ts';

export interface PlaceListener {
  /** All places, whenever some of them are new. */
  readonly onPlaces: (layout: LayoutName, places: readonly KnownPlace[]) => void;
  /** The layout that stays, since the one that was asked for did not come. */
  readonly onLayout: (layout: LayoutName) => void;
  readonly facts: () => LayoutFacts;
  /** Does what takes long; null when it did not come to an end. */
  readonly arranger: {
    run(task: LayoutTask, done: (places: Places | null) => void): void;
    drop(): void;
  };
}

/** A layout to go to, or to stay in. */
export interface PlaceJob {
  readonly layout: LayoutName;
  /** At this moment, those that stay where they are. */
  readonly staying: () => readonly KnownPlace[];
  /** The others are laid out as if nobody stayed. */
  readonly afresh?: boolean;
}

export interface PlaceJobs {
  /** The layout that is shown. */
  layout(): LayoutName;
  /** The job that the worker is at, and the nodes that it is done for. */
  waiting(): Waiting | null;
  /** Ends a job that is under way; true when everything may have moved. */
  begin(job: PlaceJob): boolean;
  /** Takes over where nodes stand now. */
  remember(): void;
}

interface Waiting {
  readonly job: PlaceJob;
  readonly nodes: string;
}

interface Parts {
  readonly cy: Core;
  readonly known: KnownPlaces;
  readonly listener: PlaceListener;
  /** Hears when the worker is through; whether everything may have moved. */
  readonly onArranged: (all: boolean) => void;
}

export function createPlaceJobs({ cy, known, listener, onArranged }: Parts): PlaceJobs {
  const { arranger, facts, onPlaces, onLayout } = listener;
  let layout: LayoutName = 'force';
  let waiting: Waiting | null = null;
  const remember = () => {
    if (known.takeIn()) onPlaces(layout, known.all());
  };
  const end = (job: PlaceJob, places: Places | null) => {
    waiting = null;
    known.passOver(new Set());
    if (places) {
      const staying = job.staying();
      layout = job.layout;
      known.replace(staying);
      moveNodes(cy, new Map([...places, ...pointsOf(staying)]));
    }
    remember();
    if (job.layout !== layout) onLayout(layout);
  };
  return {
    remember,
    layout: () => layout,
    waiting: () => waiting,
    begin(job) {
      const task = taskFor(cy, job, facts);
      const all = task !== null && (isWhole(task) || job.layout !== layout);
      if (task === null || isQuick(task)) {
        arranger.drop();
        end(job, task ? placesOf(task) : new Map());
        return all;
      }
      waiting = { job, nodes: idsIn(cy) };
      arranger.run(task, (places) => {
        end(job, places);
        onArranged(places !== null && all);
      });
      return standRoughly(cy, task, known);
    },
  };
}

export const idsIn = (cy: Core): string =>
  cy
    .nodes()
    .map((node) => node.id())
    .join(' ');

/** Null when everybody stays. */
function taskFor(
  cy: Core,
  { layout, staying, afresh }: PlaceJob,
  facts: () => LayoutFacts,
): LayoutTask | null {
  const known: Places = afresh ? new Map() : pointsOf(staying());
  const nodes = cy.nodes().toArray() as readonly NodeSingular[];
  if (nodes.every((node) => known.has(node.id()))) return null;
  const area = { width: cy.width(), height: cy.height() };
  return { layout, graph: layoutGraphOf(cy, facts(), layoutNamed(layout)), area, known };
}

/** Whoever has no place in the picture yet gets one for the moment; true when that is everybody. */
function standRoughly(cy: Core, { graph }: LayoutTask, known: KnownPlaces): boolean {
  const fresh = graph.nodes.filter(({ id }) => !known.has(id));
  known.passOver(new Set(fresh.map(({ id }) => id)));
  if (fresh.length > 0) moveNodes(cy, placeRoughly(graph, pointsOf(known.all())));
  return fresh.length === graph.nodes.length;
}
