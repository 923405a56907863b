/** What the window shows besides the case itself: the open dialog, choices of the views, files that wait to be imported. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Flag } from '#shared/model/flag.ts';
import type { ActorId } from '#shared/model/ids.ts';
import type { Lanes } from '#shared/model/lanes.ts';
import type { ComparedSides, Grouping } from '#shared/model/view-snapshot.ts';

export type OpenDialog =
  | 'none'
  | 'palette'
  | 'import'
  | 'export'
  | 'date'
  | 'history'
  | 'views'
  | 'settings'
  | 'about'
  | 'help'
  | 'keys';

export interface Panels {
  readonly dialog: OpenDialog;
  /** What the lower panel at the left shows. */
  readonly sidePage: 'filters' | 'outline';
  /** What the lower panel at the right shows. */
  readonly readerPage: 'reader' | 'notes';
  /** Somebody has asked to see this note: its page shows it. */
  readonly askedNote: Flag['id'] | null;
  readonly showUnconnected: boolean;
  /** Events are nodes of the graph too. */
  readonly eventNodes: boolean;
  readonly grouping: Grouping;
  /** Actors of groups that were opened. */
  readonly openedActors: ReadonlySet<ActorId>;
  /** Pairs of actors whose line in the graph was asked for, however weak it is. */
  readonly openedTies: readonly (readonly [ActorId, ActorId])[];
  /** Actors that were taken out of the graph by hand. */
  readonly hiddenActors: ReadonlySet<ActorId>;
  /** What graph and timeline do with what lies outside the time window. */
  readonly outside: 'dim' | 'hide';
  /** The time window goes to the days of what is selected. */
  readonly windowFollows: boolean;
  /** What stands beside the graph. */
  readonly graphSide: 'none' | 'paths' | 'measures';
  /** What the size of an actor in the graph stands for. */
  readonly sizeBy: 'events' | 'degree' | 'betweenness' | 'closeness' | 'pageRank';
  /** What actors are filled by. */
  readonly colourBy: 'none' | 'community' | 'betweenness' | 'closeness' | 'pageRank';
  /** What the lines of the timeline stand for. */
  readonly lanes: Lanes;
  /** Ids of the timeline's lines as they were put by hand, for each kind of lines. */
  readonly lineOrder: Readonly<Partial<Record<Lanes, readonly string[]>>>;
  /** Actors with a line of their own at the top of the timeline. */
  readonly pinnedActors: readonly ActorId[];
  /** What stands below the graph. */
  readonly lower: 'timeline' | 'tables';
  readonly table: 'events' | 'actors' | 'relations' | 'sources';
  /** What is compared, in place of graph and timeline; null while nothing is. */
  readonly comparison: ComparedSides | null;
  /** What the export dialog offers. */
  readonly exporting: 'graph' | 'timeline' | 'data';
  /** In a narrow window inspector and reader lie over the rest when this is set. */
  readonly drawer: boolean;
  /** Somebody has asked to rename the selected item: the inspector opens its title for writing. */
  readonly renaming: boolean;
  /** The step of the tour that is shown, from 0; null when there is none. */
  readonly tourStep: number | null;
  /** Dropped on the window and not yet taken over by the import dialog. */
  readonly droppedFiles: readonly File[];
}

export const createPanelStore = (): StoreApi<Panels> =>
  createStore<Panels>(() => ({
    dialog: 'none',
    sidePage: 'filters',
    readerPage: 'reader',
    askedNote: null,
    showUnconnected: false,
    eventNodes: false,
    grouping: 'when-many',
    openedActors: new Set(),
    openedTies: [],
    hiddenActors: new Set(),
    outside: 'dim',
    windowFollows: false,
    graphSide: 'none',
    sizeBy: 'events',
    colourBy: 'none',
    lanes: 'actors',
    lineOrder: {},
    pinnedActors: [],
    lower: 'timeline',
    table: 'events',
    comparison: null,
    exporting: 'graph',
    drawer: false,
    renaming: false,
    tourStep: null,
    droppedFiles: [],
  }));
