/** savedView.*: how the window looked at the case, saved under a name. */
import { ContractError } from '#shared/contract/errors.ts';
import { MAX_SAVED_VIEWS } from '#shared/contract/saved-views.ts';
import type { KeepHandler, QueryHandler } from '../handler.ts';
import {
  addSavedView,
  countSavedViews,
  deleteSavedView,
  readSavedView,
  readSavedViews,
  renameSavedView,
} from '../store/saved-views.ts';

export const list: QueryHandler<'savedView.list'> = ({ connection }) => ({
  views: readSavedViews(connection),
});

export const save: KeepHandler<'savedView.save'> = ({ connection, clock }, { at, ...given }) => {
  if (countSavedViews(connection) >= MAX_SAVED_VIEWS)
    throw new ContractError('conflict', 'The case has as many saved views as it can keep.', {
      most: MAX_SAVED_VIEWS,
    });
  return addSavedView(connection, { ...given, at: at ?? new Date(clock()).toISOString() });
};

export const rename: KeepHandler<'savedView.rename'> = ({ connection }, { id, name }) => {
  renameSavedView(connection, id, name);
  return readSavedView(connection, id);
};

export const remove: KeepHandler<'savedView.delete'> = ({ connection }, { id }) => {
  const view = readSavedView(connection, id);
  deleteSavedView(connection, id);
  return view;
};
