/** Words that count time from an event that they introduce: "ahead of [the talks]"; one line each. */

/** How the dated thing lies to the event. */
export type AnchorDirection = 'before' | 'after' | 'since' | 'until' | 'during';

export interface AnchorRow {
  readonly words: readonly string[];
  readonly direction: AnchorDirection;
  /** Not the whole event but its beginning or end. */
  readonly edge: 'start' | 'end' | null;
  /** Days between the two where the words say so: "on the eve of" 1. */
  readonly days: number | null;
  readonly immediate: boolean;
  /** Counts only behind a length of time: "four years into [the war]". */
  readonly needsLength: boolean;
}

type Row = readonly [
  words: string,
  direction: AnchorDirection,
  more?: Partial<Omit<AnchorRow, 'words' | 'direction'>>,
];

const TABLE: readonly Row[] = [
  ['before', 'before'],
  ['ahead of', 'before'],
  ['prior to', 'before'],
  ['in advance of', 'before'],
  ['on the eve of', 'before', { days: 1 }],
  ['in the run-up to', 'before'],
  ['in the lead-up to', 'before'],
  ['after', 'after'],
  ['following', 'after'],
  ['once', 'after'],
  ['as soon as', 'after', { immediate: true }],
  ['in the wake of', 'after'],
  ['in the aftermath of', 'after'],
  ['since', 'since'],
  ['into', 'since', { needsLength: true }],
  ['until', 'until'],
  ['till', 'until'],
  ['pending', 'until'],
  ['during', 'during'],
  ['throughout', 'during'],
  ['amid', 'during'],
  ['in the course of', 'during'],
  ['at the start of', 'during', { edge: 'start' }],
  ['at the beginning of', 'during', { edge: 'start' }],
  ['at the outset of', 'during', { edge: 'start' }],
  ['at the end of', 'during', { edge: 'end' }],
  ['at the conclusion of', 'during', { edge: 'end' }],
  ['at the close of', 'during', { edge: 'end' }],
];

export const ANCHOR_ROWS: readonly AnchorRow[] = TABLE.map(([words, direction, more]) => ({
  words: words.split(' '),
  direction,
  edge: null,
  days: null,
  immediate: false,
  needsLength: false,
  ...more,
}));

/** Adverbs before such words: "immediately after". */
export const IMMEDIATE_WORDS: ReadonlySet<string> = new Set(
  'immediately shortly soon just right instantly straight directly moments'.split(' '),
);

/** Nouns for the beginning and the end of an event: "since the outbreak of [war]". */
export const EDGE_NOUNS: ReadonlyMap<string, 'start' | 'end'> = new Map([
  ...'start beginning outbreak onset outset launch'
    .split(' ')
    .map((word): [string, 'start'] => [word, 'start']),
  ...'end conclusion close completion finish'.split(' ').map((word): [string, 'end'] => [word, 'end']),
]);
