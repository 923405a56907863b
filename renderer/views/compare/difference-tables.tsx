/** The tables of what differs: actors, ties between two actors, events and relations of one side only. */
import { actorFacts } from '#shared/columns/actor-facts.ts';
import { change } from '#shared/columns/change.ts';
import { makeupOfActors } from '#shared/columns/compare-actors.ts';
import { itemsOfPair, makeupOfPair } from '#shared/columns/compare-pairs.ts';
import { type Makeup, makeupText } from '#shared/derive/change-words.ts';
import { fitsWords } from '#shared/derive/fits-words.ts';
import type { ItemRef } from '#shared/derive/item-ref.ts';
import { statusWord, typeWord } from '#shared/derive/words.ts';
import { figure } from '#shared/i18n/figure.ts';
import { t } from '#shared/i18n/text.ts';
import type { ActorId, EventId, RelationId } from '#shared/model/ids.ts';
import { PloverType } from '#shared/model/plover.ts';
import { RelationStatus } from '#shared/model/vocabulary.ts';
import type { Compared } from '../../state/comparison.ts';
import type { ChangeMark } from '../graph/graph-theme.ts';
import { actorColumn } from '../tables/actor-columns.tsx';
import { countColumn, nameColumn } from '../tables/actor-table.tsx';
import { eventTable } from '../tables/event-table.tsx';
import { relationTable } from '../tables/relation-table.tsx';
import type { TableColumn, TableModel, TableParts } from '../tables/table-model.ts';
import { ChangeSign } from './change-sign.tsx';
import { CHANGE_COLUMN, DIFFERENCE_COLUMN } from './difference-columns.ts';

export interface DifferenceParts extends TableParts {
  readonly compared: Compared;
}

const MARKS: Readonly<Record<number, ChangeMark>> = {
  [change.added]: 'added',
  [change.removed]: 'removed',
  [change.changed]: 'changed',
};

/** The order in which changes are listed. */
const ORDER = [change.added, change.removed, change.changed] as const;

const wordOf = (code: number): string => t(`compare.marks.${MARKS[code]!}`);

const changeColumn = (changes: Uint8Array): TableColumn => ({
  ...{ id: CHANGE_COLUMN, head: t('compare.heads.change'), width: 92 },
  textOf: (place) => wordOf(changes[place]!),
  markOf: (place) => <ChangeSign mark={MARKS[changes[place]!]!} />,
  codes: { of: (place) => ORDER.indexOf(changes[place] as (typeof ORDER)[number]), count: ORDER.length },
  groupText: (code) => wordOf(ORDER[code]!),
});

const differing = (changes: Uint8Array): Int32Array =>
  Int32Array.from(changes.keys()).filter((place) => MARKS[changes[place]!] !== undefined);

/** The usual table with its change before it, of what differs. */
function narrowed(model: TableModel, label: string, changes: Uint8Array): TableModel {
  return { ...model, label, places: differing(changes), columns: [changeColumn(changes), ...model.columns] };
}

export const eventDifferences = ({ compared, ...parts }: DifferenceParts): TableModel =>
  narrowed(
    eventTable({ ...parts, now: compared.both.all }),
    t('compare.labels.events'),
    compared.comparison.events,
  );

export const relationDifferences = ({ compared, ...parts }: DifferenceParts): TableModel =>
  narrowed(
    relationTable({ ...parts, now: compared.both.all }),
    t('compare.labels.relations'),
    compared.comparison.relations,
  );

export function actorDifferences({ known, compared }: DifferenceParts): TableModel {
  const { columns } = known;
  const { sides, comparison } = compared;
  const { actors } = columns;
  const counts = [sides.before, sides.after].map(({ presence }) => actorFacts(columns, presence).events);
  const makeups = [sides.before, sides.after].map(makeupOfActors);
  const types = PloverType.options.map((type) => typeWord(type).toLowerCase());
  const states = RelationStatus.options.map((status) => statusWord(status).toLowerCase());
  const wordsOf = (side: number, place: number): Makeup => ({
    kinds: wordsOfBits(makeups[side]!.types[place]!, types),
    statuses: wordsOfBits(makeups[side]!.statuses[place]!, states),
  });
  return {
    label: t('compare.labels.actors'),
    places: differing(comparison.actors),
    targetOf: (place) => ({ kind: 'actor', id: actors.ids[place] as ActorId }),
    columns: [
      changeColumn(comparison.actors),
      { ...nameColumn(actors), width: 130 },
      countsColumn(t('compare.heads.events'), counts[0]!, counts[1]!),
      whatColumn((place) => makeupText(wordsOf(0, place), wordsOf(1, place))),
    ],
    fits: (query) => (place) => fitsWords(actors.names[place]!, query),
  };
}

const wordsOfBits = (bits: number, words: readonly string[]): readonly string[] =>
  words.filter((_, index) => (bits & (1 << index)) !== 0);

const whatColumn = (textOf: (place: number) => string): TableColumn => ({
  ...{ id: 'what', head: t('compare.heads.what'), width: 250, textOf, codes: null },
});

/** "2 → 5", sorted by how many more or fewer those are. */
function countsColumn(head: string, before: Int32Array, after: Int32Array): TableColumn {
  const sizes = before.map((count, place) => Math.abs(after[place]! - count));
  return {
    ...countColumn(DIFFERENCE_COLUMN, head, sizes),
    width: 92,
    textOf: (place) => `${figure(before[place]!)} → ${figure(after[place]!)}`,
  };
}

/** A row may stand for thousands of events: the newest are enough to go through one by one. */
const MOST = 200;

export function pairDifferences({ known, compared }: DifferenceParts): TableModel {
  const { actors, events, relations } = known.columns;
  const { pairs, sides } = compared;
  const { a, b } = sides.before.source.ties;
  const end = (of: Int32Array) => (pair: number) => of[pairs.starts[pair]!]!;
  const refOf = (item: number): ItemRef =>
    item >= 0
      ? { kind: 'event', id: events.ids[item] as EventId }
      : { kind: 'relation', id: relations.ids[~item] as RelationId };
  const targetOf = remembered((pair) => {
    const items = itemsOfPair(compared, pair, change.same).toSorted((one, other) => one - other);
    return { kind: 'several' as const, key: `pair ${pair}`, items: items.slice(-MOST).map(refOf) };
  });
  const textOf = remembered((pair) => {
    const { before, after } = makeupOfPair(compared, pair);
    return makeupText(before, after);
  });
  const names = (pair: number): string => `${actors.names[end(a)(pair)]} ${actors.names[end(b)(pair)]}`;
  return {
    label: t('compare.labels.ties'),
    places: differing(pairs.changes),
    targetOf,
    columns: [
      changeColumn(pairs.changes),
      { ...actorColumn(actors, { id: 'one', head: t('compare.heads.actor'), of: end(a) }), width: 120 },
      {
        ...actorColumn(actors, { id: 'other', head: t('compare.heads.otherActor'), of: end(b) }),
        width: 120,
      },
      countsColumn(t('compare.heads.ties'), pairs.before, pairs.after),
      whatColumn(textOf),
    ],
    fits: (query) => (pair) => fitsWords(names(pair), query),
  };
}

/** Rows are asked again at each drawing. */
function remembered<T>(make: (place: number) => T): (place: number) => T {
  const known = new Map<number, T>();
  return (place) => {
    const found = known.get(place) ?? make(place);
    known.set(place, found);
    return found;
  };
}
