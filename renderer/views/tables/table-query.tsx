/** The field above a table that keeps only rows with some words. */
import { t } from '#shared/i18n/text.ts';
import type { OpenTable } from './use-table.ts';

export const TableQuery = ({ table: { choice, change } }: { readonly table: OpenTable }) => (
  <input
    className="input table-query"
    type="search"
    aria-label={t('tables.onlyWith')}
    placeholder={t('tables.onlyWithHint')}
    maxLength={100}
    value={choice.query}
    onChange={(event) => change({ query: event.target.value })}
  />
);
