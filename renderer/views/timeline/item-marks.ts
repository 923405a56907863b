/** Marks what is selected and dims the rest, on the drawn items themselves: nothing is measured or stacked anew. */

export interface ItemMarks {
  readonly selected: ReadonlySet<string>;
  /** Null when nothing is selected. */
  readonly related: ReadonlySet<string> | null;
}

export const noMarks: ItemMarks = { selected: new Set(), related: null };

export function applyMarks(container: HTMLElement, { selected, related }: ItemMarks): void {
  for (const item of container.querySelectorAll<HTMLElement>('.vis-item.event')) {
    const id = item.dataset.id ?? '';
    item.classList.toggle('is-selected', selected.has(id));
    item.classList.toggle('is-dim', related !== null && !related.has(id));
  }
}
