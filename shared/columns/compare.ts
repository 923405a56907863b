/**
 * What differs between two views of a case, each a window with its filters: a change for each event, relation, actor and line of
 * the graph, worked out over the columns in one pass over each.
 */
import { RelationStatus } from '../model/vocabulary.ts';
import type { CaseColumns } from './case-columns.ts';
import { type ComparedSide, change, changeOf, type Sides } from './change.ts';
import { actorChanges } from './compare-actors.ts';
import { lies } from './presence.ts';
import type { TieSource } from './tie-items.ts';

export interface Comparison {
  /** See `change`, by place. An event and a relation are what they are, so they are never changed. */
  readonly events: Uint8Array;
  readonly relations: Uint8Array;
  /** Changed: another number of events, other types or statuses of them, or a line that is not the same. */
  readonly actors: Uint8Array;
  /** By place of line. Changed: another number of items, or other types, predicates or statuses of them. */
  readonly ties: Uint8Array;
  /** How many items each line has in the first and in the second side. */
  readonly had: Int32Array;
  readonly has: Int32Array;
  /** What decides in which sides an item of a line is, for `whereIs`. */
  readonly items: TieSides;
}

/** By place, `change.removed` for the first side, `change.added` for the second, both bits, or none. */
interface TieSides {
  readonly events: Uint8Array;
  /** Relations that are items of lines by themselves. */
  readonly alone: Uint8Array;
  readonly actors: Uint8Array;
}

/** Linear in events, relations and items of lines. */
export function compareSides(sides: Sides): Comparison {
  const { before, after } = sides;
  const events = eachIn(before.presence.events, after.presence.events);
  const relations = eachIn(before.presence.relations, after.presence.relations);
  const items = {
    events,
    alone: eachIn(aloneIn(before), aloneIn(after)),
    actors: eachIn(before.presence.actors, after.presence.actors),
  };
  const lines = compareTies(before.source, items);
  return { events, relations, items, ...lines, actors: actorChanges(sides, lines.ties) };
}

function eachIn(before: Uint8Array, after: Uint8Array): Uint8Array {
  const found = new Uint8Array(before.length);
  for (let place = 0; place < found.length; place += 1)
    found[place] =
      (before[place] === lies.outside ? 0 : change.removed) |
      (after[place] === lies.outside ? 0 : change.added);
  return found;
}

/** Relations that are items of lines, as `stateOfItem` of tie-items.ts has it. */
const aloneIn = ({ source: { alone }, presence: { relations } }: ComparedSide): Uint8Array =>
  alone.map((isAlone, place) => (relations[place] === lies.outside ? 0 : isAlone));

/** In which sides an item of a line is, where both actors of the line are shown in `shown`. */
export const whereIs = ({ events, alone }: TieSides, item: number, shown: number): number =>
  (item >= 0 ? events[item]! : alone[~item]!) & shown;

/** In which sides both actors of a line are shown. */
export const sidesOfTie = (
  { actors }: TieSides,
  { a, b }: Pick<TieSource['ties'], 'a' | 'b'>,
  tie: number,
): number => actors[a[tie]!]! & actors[b[tie]!]!;

function compareTies(
  { columns, ties }: TieSource,
  items: TieSides,
): Pick<Comparison, 'ties' | 'had' | 'has'> {
  const { a, b, starts, items: all } = ties;
  const { actors } = items;
  const count = a.length;
  const [changes, had, has] = [new Uint8Array(count), new Int32Array(count), new Int32Array(count)];
  for (let tie = 0; tie < count; tie += 1) {
    const shown = actors[a[tie]!]! & actors[b[tie]!]!;
    // Most lines of a narrow window have nothing on either side.
    if (shown === 0) continue;
    // Destructuring would make a list for each of a million lines.
    let before = 0;
    let after = 0;
    let differs = 0;
    const end = starts[tie + 1]!;
    for (let at = starts[tie]!; at < end; at += 1) {
      const where = whereIs(items, all[at]!, shown);
      before += where & change.removed;
      after += where >> 1;
      // Bits that are not the same.
      differs |= where ^ (where >> 1);
    }
    had[tie] = before;
    has[tie] = after;
    const isSame =
      (differs & 1) === 0 || (before === after && sameMakeup({ columns, items, shown }, ties, tie));
    changes[tie] = changeOf(before > 0, after > 0, isSame);
  }
  return { ties: changes, had, has };
}

interface Makeup {
  readonly columns: CaseColumns;
  readonly items: TieSides;
  readonly shown: number;
}

type TieItems = Pick<TieSource['ties'], 'starts' | 'items'>;

/** Whether each type or predicate with its status that one side has of a line, the other has too. */
const sameMakeup = (makeup: Makeup, ties: TieItems, tie: number): boolean =>
  hasAll(makeup, ties, { tie, of: change.removed, among: change.added }) &&
  hasAll(makeup, ties, { tie, of: change.added, among: change.removed });

interface Asked {
  readonly tie: number;
  readonly of: number;
  readonly among: number;
}

/** A line has few kinds of items, so that the inner loop ends early. */
function hasAll({ columns, items, shown }: Makeup, { starts, items: all }: TieItems, asked: Asked): boolean {
  const { tie, of, among } = asked;
  const [start, end] = [starts[tie]!, starts[tie + 1]!];
  for (let at = start; at < end; at += 1) {
    if ((whereIs(items, all[at]!, shown) & of) === 0) continue;
    const kind = kindOfItem(columns, all[at]!);
    let found = false;
    for (let other = start; other < end && !found; other += 1)
      found = (whereIs(items, all[other]!, shown) & among) !== 0 && kindOfItem(columns, all[other]!) === kind;
    if (!found) return false;
  }
  return true;
}

const STATUSES = RelationStatus.options.length;

/** Type of an event or predicate of a relation, with its status, as one number. */
const kindOfItem = ({ events, relations }: CaseColumns, item: number): number =>
  item >= 0
    ? events.types[item]! * STATUSES + events.statuses[item]!
    : ~(relations.predicate[~item]! * STATUSES + relations.statuses[~item]!);
