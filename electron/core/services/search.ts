/** search.*: full-text search. */
import { parseSearch } from '#shared/derive/search-query.ts';
import type { QueryHandler } from '../handler.ts';
import { findText } from '../store/search.ts';
import { findItems } from '../store/search-items.ts';
import { findSaid } from '../store/search-said.ts';

export const find: QueryHandler<'search.find'> = ({ connection }, { text, limit }) =>
  findText(connection, parseSearch(text), limit);

export const items: QueryHandler<'search.items'> = ({ connection }, { text, limit }) =>
  findItems(connection, parseSearch(text), limit);

export const said: QueryHandler<'search.said'> = ({ connection }, { text }) =>
  findSaid(connection, parseSearch(text));
