/** The Ukrainian catalogue: the same areas as the English one, which `catalogue.ts` types. */

import type { Catalogue, en } from './catalogue.ts';
import app from './uk/app.json' with { type: 'json' };
import articles from './uk/articles.json' with { type: 'json' };
import commands from './uk/commands.json' with { type: 'json' };
import compare from './uk/compare.json' with { type: 'json' };
import counted from './uk/counted.json' with { type: 'json' };
import dates from './uk/dates.json' with { type: 'json' };
import edits from './uk/edits.json' with { type: 'json' };
import errors from './uk/errors.json' with { type: 'json' };
import exports from './uk/exports.json' with { type: 'json' };
import graph from './uk/graph.json' with { type: 'json' };
import help from './uk/help.json' with { type: 'json' };
import history from './uk/history.json' with { type: 'json' };
import imports from './uk/imports.json' with { type: 'json' };
import inspector from './uk/inspector.json' with { type: 'json' };
import measures from './uk/measures.json' with { type: 'json' };
import native from './uk/native.json' with { type: 'json' };
import palette from './uk/palette.json' with { type: 'json' };
import paths from './uk/paths.json' with { type: 'json' };
import picture from './uk/picture.json' with { type: 'json' };
import reader from './uk/reader.json' with { type: 'json' };
import savedViews from './uk/saved-views.json' with { type: 'json' };
import settings from './uk/settings.json' with { type: 'json' };
import side from './uk/side.json' with { type: 'json' };
import tables from './uk/tables.json' with { type: 'json' };
import timeline from './uk/timeline.json' with { type: 'json' };
import ui from './uk/ui.json' with { type: 'json' };
import words from './uk/words.json' with { type: 'json' };

export const uk: Record<keyof typeof en, Catalogue> = {
  app,
  articles,
  commands,
  compare,
  counted,
  dates,
  edits,
  errors,
  exports,
  graph,
  help,
  history,
  imports,
  inspector,
  measures,
  native,
  palette,
  paths,
  picture,
  reader,
  savedViews,
  settings,
  side,
  tables,
  timeline,
  ui,
  words,
};
