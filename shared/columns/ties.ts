/**
 * What joins two actors, as columns: each pair that an event joins and each relation, grouped into the lines that the graph can
 * draw (two actors, quad and line). Worked out once for a case; windows and filters only choose among the items.
 */
import { lineOf, relationQuad } from '../derive/marks.ts';
import { PloverType, Quad, quadOf } from '../model/plover.ts';
import { RelationStatus } from '../model/vocabulary.ts';
import type { CaseColumns, Lists } from './case-columns.ts';
import { type Growing, growing, listsOf, sortedBy } from './lists.ts';
import { createPairs } from './pairs.ts';

export const LINES = ['solid', 'open', 'dashed', 'dotted', 'struck'] as const;

/** By line, sorted by its two actors, quad and line; the items of line `n` from `starts[n]` up to `starts[n + 1]`. */
export interface Ties {
  /** Places of actors; the first is lower. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Index into Quad.options, and into LINES. */
  readonly quads: Uint8Array;
  readonly lines: Uint8Array;
  readonly starts: Int32Array;
  /** The place of an event, or `~place` of a relation; relations come first. */
  readonly items: Int32Array;
  /** How each item is read, see `way`. */
  readonly ways: Uint8Array;
  /** Places of the relations that each event says too. */
  readonly mirrors: Lists;
}

/** Whether an item is read from `b` to `a`, and whether it points that way or holds both ways. */
export const way = { turned: 1, directed: 2 } as const;

const EVENT_QUADS = PloverType.options.map((type) => Quad.options.indexOf(quadOf(type)));
const LINE_OF = RelationStatus.options.map((status) => LINES.indexOf(lineOf(status)));

interface Found {
  readonly a: Growing;
  readonly b: Growing;
  /** Quad and line in one number. */
  readonly mark: Growing;
  readonly item: Growing;
  readonly way: Growing;
}

interface Tie {
  readonly from: number;
  readonly to: number;
  readonly directed: boolean;
  readonly quad: number;
  readonly line: number;
  readonly item: number;
}

export interface Communities {
  /** By place of actor; NOBODY is in none. */
  readonly of: Int32Array;
  readonly count: number;
}

/** The columns as they travel, with what is worked out of them once. */
export interface TiedColumns extends CaseColumns {
  readonly ties: Ties;
  /** Of all that the case has; null where nothing is folded, for its actors can be told apart. */
  readonly communities: Communities | null;
}

/** Linear in events, relations and their pairs. */
export function tiesOf(columns: CaseColumns): Ties {
  const found: Found = { a: growing(), b: growing(), mark: growing(), item: growing(), way: growing() };
  addRelations(columns, found);
  addEvents(columns, found);
  const a = found.a.done();
  const b = found.b.done();
  const mark = found.mark.done();
  const actors = columns.actors.ids.length;
  const byMark = sortedBy(mark, Quad.options.length * LINES.length);
  const order = sortedBy(a, actors, sortedBy(b, actors, byMark));
  const lines = grouped({ a, b, mark, item: found.item.done(), ways: found.way.done() }, order);
  return { ...lines, mirrors: mirrorsOf(columns) };
}

/** `saidBy` from the other side. */
function mirrorsOf({ events, relations }: CaseColumns): Lists {
  const { starts, items } = relations.saidBy;
  const owners = new Int32Array(items.length);
  for (let place = 0; place < relations.ids.length; place += 1)
    owners.fill(place, starts[place], starts[place + 1]);
  const lists = listsOf(events.ids.length, items, owners);
  return { starts: lists.starts, items: lists.items };
}

function add(found: Found, { from, to, directed, quad, line, item }: Tie): void {
  found.a.push(Math.min(from, to));
  found.b.push(Math.max(from, to));
  found.mark.push(quad * LINES.length + line);
  found.item.push(item);
  found.way.push((from < to ? 0 : way.turned) | (directed ? way.directed : 0));
}

function addRelations({ relations, families }: CaseColumns, found: Found): void {
  const quads = families.map((family) => Quad.options.indexOf(relationQuad(family)));
  for (let place = 0; place < relations.ids.length; place += 1) {
    const from = relations.subjects[place]!;
    const to = relations.objects[place]!;
    if (from === to) continue;
    const directed = relations.directed[place] === 1;
    const [quad, line] = [quads[relations.family[place]!]!, LINE_OF[relations.statuses[place]!]!];
    add(found, { from, to, directed, quad, line, item: ~place });
  }
}

function addEvents({ events }: CaseColumns, found: Found): void {
  const pairs = createPairs(events);
  for (let place = 0; place < events.ids.length; place += 1) {
    const [quad, line] = [EVENT_QUADS[events.types[place]!]!, LINE_OF[events.statuses[place]!]!];
    const count = pairs.read(place);
    for (let index = 0; index < count; index += 1) {
      const directed = pairs.directed[index] === 1;
      add(found, { from: pairs.from[index]!, to: pairs.to[index]!, directed, quad, line, item: place });
    }
  }
}

interface Single {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly mark: Int32Array;
  readonly item: Int32Array;
  readonly ways: Int32Array;
}

/** Neighbours in `order` with the same actors, quad and line are one. */
function grouped({ a, b, mark, item, ways }: Single, order: Int32Array): Omit<Ties, 'mirrors'> {
  const starts = growing();
  let last = -1;
  order.forEach((entry, index) => {
    const same = last >= 0 && a[entry] === a[last] && b[entry] === b[last] && mark[entry] === mark[last];
    if (!same) starts.push(index);
    last = entry;
  });
  const firsts = starts.done();
  const of = (column: Int32Array) => firsts.map((index) => column[order[index]!]!);
  starts.push(order.length);
  const marks = of(mark);
  return {
    a: of(a),
    b: of(b),
    quads: Uint8Array.from(marks, (value) => Math.floor(value / LINES.length)),
    lines: Uint8Array.from(marks, (value) => value % LINES.length),
    starts: starts.done(),
    items: order.map((entry) => item[entry]!),
    ways: Uint8Array.from(order, (entry) => ways[entry]!),
  };
}
