/** What a table is made of: rows by place in the columns of the case, and columns that say and sort them. */
import type { ReactNode } from 'react';
import type { Presence } from '#shared/columns/presence.ts';
import type { Codes } from '#shared/columns/table-order.ts';
import type { WindowView } from '#shared/contract/views.ts';
import type { ItemRef } from '#shared/derive/item-ref.ts';
import type { DateFormat } from '#shared/lib/date-format.ts';
import type { ArticleSummary } from '#shared/model/article.ts';
import type { ArticleId } from '#shared/model/ids.ts';
import type { Filtered, ShownCase } from '../../state/shown.ts';

export interface TableColumn {
  readonly id: string;
  readonly head: string;
  /** Pixels at the designed text size. */
  readonly width: number;
  readonly isFigure?: boolean;
  readonly textOf: (place: number) => string;
  readonly markOf?: (place: number) => ReactNode;
  /** What it sorts and groups by; null for words that the window does not hold of every row. */
  readonly codes: Codes | null;
  /** The words of a group with this code; absent where groups say nothing. */
  readonly groupText?: (code: number) => string;
  /** What the menu of groups says, e.g. "By type"; absent where it does not offer them. */
  readonly by?: string | undefined;
}

/** What a row stands for; `several` are all that joins two actors. */
export type RowTarget =
  | ItemRef
  | { readonly kind: 'article'; readonly id: ArticleId }
  | { readonly kind: 'several'; readonly key: string; readonly items: readonly ItemRef[] };

export interface TableModel {
  readonly label: string;
  /** Rows in their usual order. */
  readonly places: Int32Array;
  readonly columns: readonly TableColumn[];
  readonly targetOf: (place: number) => RowTarget;
  /** Whether a row has the words that somebody typed; null for none. */
  readonly fits: (query: string) => (place: number) => boolean;
}

/** What tables are made from. */
export interface TableParts {
  readonly known: ShownCase;
  readonly filtered: Filtered;
  readonly now: Presence;
  /** The records of the case, as far as they are held. */
  readonly whole: WindowView;
  readonly articles: readonly ArticleSummary[];
  readonly format: DateFormat;
}

/** The places that states do not leave outside. */
export const placesInside = (states: Uint8Array): Int32Array =>
  Int32Array.from(states.keys()).filter((place) => states[place] !== 0);
