/** search.*: full-text search. */
import type { QueryHandler } from '../handler.ts';
import { findText } from '../store/search.ts';

export const find: QueryHandler<'search.find'> = ({ connection }, { text, limit }) =>
  findText(connection, text, limit);
