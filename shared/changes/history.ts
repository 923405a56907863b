/** Which edits of a history hold, and what undo and redo take next (SPEC.md, CH-8 to CH-10). */

type EditState = 'done' | 'undone' | 'dropped';

/** A change-set without its changes; ids grow with time. */
export interface HistoryItem {
  readonly id: number;
  /** The edit that this undo or redo is about; null for an edit. */
  readonly edit: number | null;
}

export interface Stacks {
  /** The state of every edit by its id. */
  readonly states: ReadonlyMap<number, EditState>;
  /** The edit that Undo takes back; null when there is none. */
  readonly undo: number | null;
  /** The edit that Redo brings again; null when there is none. */
  readonly redo: number | null;
}

/** The state of every edit, from the change-sets in the order of their making. */
export function foldHistory(items: readonly HistoryItem[]): Stacks {
  const states = new Map<number, EditState>();
  for (const item of items) {
    if (item.edit === null) addEdit(states, item.id);
    else states.set(item.edit, states.get(item.edit) === 'done' ? 'undone' : 'done');
  }
  const edits = [...states.keys()];
  return {
    states,
    undo: edits.filter((id) => states.get(id) === 'done').at(-1) ?? null,
    redo: edits.find((id) => states.get(id) === 'undone') ?? null,
  };
}

/** A new edit after an undo: what was undone stays in the list, but redo no longer reaches it. */
function addEdit(states: Map<number, EditState>, id: number): void {
  for (const [other, state] of states) if (state === 'undone') states.set(other, 'dropped');
  states.set(id, 'done');
}
