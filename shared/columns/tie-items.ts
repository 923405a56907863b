/** Which items of a line lie in a window, and what the line says then. */

import { withoutCopula } from '../derive/predicate-words.ts';
import { typeWord } from '../derive/words.ts';
import { t } from '../i18n/text.ts';
import { PloverType } from '../model/plover.ts';
import { RelationStatus } from '../model/vocabulary.ts';
import type { CaseColumns } from './case-columns.ts';
import { lies, type Presence } from './presence.ts';
import type { Ties } from './ties.ts';

/** What lines are read from. */
export interface TieSource {
  readonly columns: CaseColumns;
  readonly ties: Ties;
  /** Shown relations that no shown event says too: those are lines of their own. */
  readonly alone: Uint8Array;
}

/** How an item of a line lies in the window; relations that an event says too are no items of their own. */
function stateOfItem({ alone }: TieSource, { events, relations }: Presence, item: number): number {
  if (item >= 0) return events[item]!;
  return alone[~item] === 1 && relations[~item] !== lies.outside ? lies.inside : lies.outside;
}

/** `outside`, `partly` when all of its items lie partly outside, else `inside`. */
export function stateOfTie(source: TieSource, presence: Presence, tie: number): number {
  const { starts, items } = source.ties;
  let found: number = lies.outside;
  for (let at = starts[tie]!; at < starts[tie + 1]!; at += 1) {
    const state = stateOfItem(source, presence, items[at]!);
    if (state === lies.inside || state === lies.undated) return lies.inside;
    if (state === lies.partly) found = lies.partly;
  }
  return found;
}

/** How many items of a line lie in the window. */
export function countInside(source: TieSource, presence: Presence, tie: number): number {
  const { starts, items } = source.ties;
  let count = 0;
  for (let at = starts[tie]!; at < starts[tie + 1]!; at += 1)
    if (stateOfItem(source, presence, items[at]!) !== lies.outside) count += 1;
  return count;
}

/** Indexes into `ties.items` of what lies in the window. */
export function itemsInside(source: TieSource, presence: Presence, tie: number): readonly number[] {
  const { starts, items } = source.ties;
  const found: number[] = [];
  for (let at = starts[tie]!; at < starts[tie + 1]!; at += 1)
    if (stateOfItem(source, presence, items[at]!) !== lies.outside) found.push(at);
  return found;
}

/** The relations of the window that an event says too, of the two actors of a line. */
export function mirrorsOf(
  { columns, ties }: TieSource,
  presence: Presence,
  at: { readonly event: number; readonly tie: number },
): readonly number[] {
  const { starts, items } = ties.mirrors;
  const { subjects, objects } = columns.relations;
  const [a, b] = [ties.a[at.tie]!, ties.b[at.tie]!];
  const found: number[] = [];
  for (let index = starts[at.event]!; index < starts[at.event + 1]!; index += 1) {
    const relation = items[index]!;
    const [subject, object] = [subjects[relation]!, objects[relation]!];
    const same = (subject === a && object === b) || (subject === b && object === a);
    if (same && presence.relations[relation] !== lies.outside) found.push(relation);
  }
  return found;
}

const NEGATED = RelationStatus.options.indexOf('negated');

/** The relation's own words tell more than the event's type does. */
export function labelOf({ columns }: TieSource, item: number, mirrors: readonly number[]): string {
  const { events, relations, predicates } = columns;
  const words = (relation: number): string => withoutCopula(predicates[relations.predicate[relation]!]!);
  if (item < 0) return words(~item);
  const type = typeWord(PloverType.options[events.types[item]!]!).toLowerCase();
  if (events.statuses[item] === NEGATED) return t('words.noType', { type });
  const [mirror] = mirrors;
  return mirror === undefined ? type : words(mirror);
}
