/** How the window looks at the case: a description of it that can be kept and put back. */
import { z } from 'zod';
import { ActorId, ArticleId, EventId, RelationId, SentenceId } from './ids.ts';
import { Lanes } from './lanes.ts';
import { DayNumber } from './time-span.ts';

/** What one view can hold; a larger selection or filter is cut. */
export const SNAPSHOT_LIMITS = { items: 2000, values: 5000, actors: 20_000, lines: 5000 } as const;

const Item = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('actor'), id: ActorId }),
  z.strictObject({ kind: z.literal('event'), id: EventId }),
  z.strictObject({ kind: z.literal('relation'), id: RelationId }),
]);

/** Values that are switched off. */
const Off = z.array(z.string().max(500)).max(SNAPSHOT_LIMITS.values);

const Filters = z.strictObject({
  type: Off,
  status: Off,
  'actor-kind': Off,
  claimant: Off,
  source: Off,
  /** Views that were saved before there were these have none. */
  grade: Off.default([]),
  review: Off,
  confidence: Off,
  words: z.string().max(200).default(''),
});

const Selection = z.strictObject({
  items: z.array(Item).max(SNAPSHOT_LIMITS.items),
  /** The one that the inspector shows, an index into `items`. */
  shown: z.number().int().min(0).max(SNAPSHOT_LIMITS.items),
  sentenceId: SentenceId.nullable(),
});

/** Whether closely tied actors are drawn as one: where there are too many to tell apart, always, or never. */
export const Grouping = z.enum(['when-many', 'always', 'never']);
export type Grouping = z.infer<typeof Grouping>;

/** Views that were saved before there was the choice tell only whether every actor was shown. */
function withGrouping(graph: unknown): unknown {
  if (typeof graph !== 'object' || graph === null || !('showAllActors' in graph)) return graph;
  const { showAllActors, ...rest } = graph;
  return { grouping: showAllActors === true ? 'never' : 'when-many', ...rest };
}

const GraphLooks = z.strictObject({
  /** The name of a layout; the first one stands in for a name that there is none of. */
  layout: z.string().max(64),
  showUnconnected: z.boolean(),
  grouping: Grouping,
  /** Views that were saved before there were such nodes have none. */
  eventNodes: z.boolean().default(false),
  openedActors: z.array(ActorId).max(SNAPSHOT_LIMITS.actors),
  openedTies: z
    .array(z.tuple([ActorId, ActorId]))
    .max(SNAPSHOT_LIMITS.actors)
    .default([]),
  hiddenActors: z.array(ActorId).max(SNAPSHOT_LIMITS.actors).default([]),
  sizeBy: z.enum(['events', 'degree', 'betweenness', 'closeness', 'pageRank']),
  colourBy: z.enum(['none', 'community', 'betweenness', 'closeness', 'pageRank']),
  side: z.enum(['none', 'paths', 'measures']),
});
const Graph = z.preprocess(withGrouping, GraphLooks);

const Paths = z.strictObject({
  from: ActorId.nullable(),
  to: ActorId.nullable(),
  reach: z.union([z.literal('shortest'), z.number().int().min(1).max(20)]),
  inOrder: z.boolean(),
});

const Pages = z.strictObject({
  outside: z.enum(['dim', 'hide']),
  lanes: Lanes,
  side: z.enum(['filters', 'outline']),
  reader: z.enum(['reader', 'notes']),
  /** What stands below the graph; views that were saved before there were tables have the timeline. */
  lower: z.enum(['timeline', 'tables']).default('timeline'),
  table: z.enum(['events', 'actors', 'relations', 'sources']).default('events'),
  article: ArticleId.nullable(),
});

/** Of the timeline, as a person has put them. */
const Lines = z.strictObject({
  /** Actors whose lines come first. */
  pinned: z.array(ActorId).max(SNAPSHOT_LIMITS.actors),
  /** Ids of the lines of the kind that is shown; the others follow in their usual order. */
  order: z.array(z.string().max(500)).max(SNAPSHOT_LIMITS.lines),
});

const SideChoice = z.discriminatedUnion('kind', [
  /** What the window shows. */
  z.strictObject({ kind: z.literal('now') }),
  /** As long as the other side, right before the second or right after the first. */
  z.strictObject({ kind: z.literal('beside') }),
  z.strictObject({ kind: z.literal('window'), from: DayNumber.nullable(), to: DayNumber.nullable() }),
  z.strictObject({ kind: z.literal('view'), id: z.number().int().positive() }),
]);
export type SideChoice = z.infer<typeof SideChoice>;

/** What is compared with what: two stretches of time or saved views. */
const ComparedSides = z.strictObject({ a: SideChoice, b: SideChoice });
export type ComparedSides = z.infer<typeof ComparedSides>;

/** A field that is added later needs a default, so that views which were saved before still fit. */
export const ViewSnapshot = z.strictObject({
  window: z.strictObject({ from: DayNumber.nullable(), to: DayNumber.nullable() }),
  /** Only what was published up to this day counts; views that were saved before there was this have everything count. */
  asOf: DayNumber.nullable().default(null),
  filters: Filters,
  selection: Selection,
  graph: Graph,
  paths: Paths,
  pages: Pages,
  /** Views that were saved before they held lines have the usual ones. */
  lines: Lines.default({ pinned: [], order: [] }),
  comparison: ComparedSides.nullable().default(null),
});
export type ViewSnapshot = z.infer<typeof ViewSnapshot>;
