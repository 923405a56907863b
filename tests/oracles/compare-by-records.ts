/** What differs between two views of a case by their records, one object after the other: what columns must give too. */
import type { change } from '#shared/columns/change.ts';
import type { WindowView } from '#shared/contract/views.ts';
import { type Bond, bondKey, bondsOf } from './graph-by-records.ts';

export type ChangeWord = keyof typeof change;
export type Changes = ReadonlyMap<string, ChangeWord>;

/** A window cut out of `all`, which is what filters leave. */
export interface RecordSide {
  readonly cut: WindowView;
  readonly all: WindowView;
}

export interface ComparedRecords {
  readonly events: Changes;
  readonly relations: Changes;
  readonly actors: Changes;
  /** By key of bond. */
  readonly lines: Changes;
  /** By the two ids, the lower first: its change, and how many bonds each side has. */
  readonly pairs: ReadonlyMap<string, readonly [ChangeWord, number, number]>;
}

/** Only what either side has. */
export function compareByRecords(before: RecordSide, after: RecordSide): ComparedRecords {
  const [had, has] = [before, after].map(bondsIn) as [Bonds, Bonds];
  const kindsOf = (side: RecordSide, bonds: readonly Bond[]) => bonds.map((bond) => kindOf(side, bond));
  const lines = compared(had, has, (id) =>
    sameKinds(kindsOf(before, had.get(id)!), kindsOf(after, has.get(id)!)),
  );
  const byId = (items: readonly { readonly id: number }[]) =>
    new Map(items.map((item) => [String(item.id), item]));
  const records = (pick: (view: WindowView) => readonly { readonly id: number }[]) =>
    compared(byId(pick(before.cut)), byId(pick(after.cut)), () => true);
  const restless = new Set<string>();
  for (const [id, change] of lines)
    if (change !== 'same') for (const end of id.split(':')[0]!.split('-')) restless.add(end);
  return {
    lines,
    events: records(({ events }) => events),
    relations: records(({ relations }) => relations),
    actors: compared(
      byId(before.cut.actors),
      byId(after.cut.actors),
      (id) => !restless.has(id) && sameKinds(kindsOfActor(before.cut, id), kindsOfActor(after.cut, id)),
    ),
    pairs: pairsOf(lines, had, has),
  };
}

type Bonds = ReadonlyMap<string, readonly Bond[]>;

const bondsIn = ({ cut, all }: RecordSide): Bonds => groupedBy(bondsOf(cut, all), bondKey);

function groupedBy<T>(all: Iterable<T>, keyOf: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}

function compared(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
  isSame: (id: string) => boolean,
): Map<string, ChangeWord> {
  const wordOf = (id: string): ChangeWord => {
    if (!after.has(id)) return 'removed';
    if (!before.has(id)) return 'added';
    return isSame(id) ? 'same' : 'changed';
  };
  return new Map([...before.keys(), ...after.keys()].map((id) => [id, wordOf(id)]));
}

/** Types or predicates with their statuses. */
function kindOf({ cut }: RecordSide, { items: [first] }: Bond): string {
  if (first?.kind === 'event') {
    const event = cut.events.find(({ id }) => id === first.id)!;
    return `${event.type} ${event.status}`;
  }
  const relation = cut.relations.find(({ id }) => id === first?.id)!;
  return `“${relation.predicate}” ${relation.status}`;
}

/** An actor's types and statuses count by themselves, for its lines say which goes with which. */
const kindsOfActor = ({ events }: WindowView, actor: string): readonly (readonly string[])[] =>
  events
    .filter(({ participants }) => participants.some(({ actorId }) => String(actorId) === actor))
    .map(({ type, status }) => [type, status]);

const sameKinds = (
  before: readonly (string | readonly string[])[],
  after: readonly (string | readonly string[])[],
): boolean =>
  before.length === after.length &&
  [...new Set(before.flat())].sort().join() === [...new Set(after.flat())].sort().join();

function pairsOf(lines: Changes, had: Bonds, has: Bonds): ComparedRecords['pairs'] {
  const pairs = groupedBy(lines, ([id]) => id.split(':')[0]!);
  const count = (bonds: Bonds, ids: readonly string[]) =>
    ids.reduce((sum, id) => sum + (bonds.get(id)?.length ?? 0), 0);
  return new Map(
    [...pairs].map(([pair, own]) => {
      const ids = own.map(([id]) => id);
      const [before, after] = [count(had, ids), count(has, ids)];
      const isSame = own.every(([, change]) => change === 'same');
      const both: ChangeWord = isSame ? 'same' : 'changed';
      return [pair, [after === 0 ? 'removed' : before === 0 ? 'added' : both, before, after]];
    }),
  );
}
