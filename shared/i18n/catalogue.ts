/** The English catalogue, which says what keys there are; that of another language has the same ones. */
import app from './en/app.json' with { type: 'json' };
import articles from './en/articles.json' with { type: 'json' };
import commands from './en/commands.json' with { type: 'json' };
import compare from './en/compare.json' with { type: 'json' };
import counted from './en/counted.json' with { type: 'json' };
import dates from './en/dates.json' with { type: 'json' };
import edits from './en/edits.json' with { type: 'json' };
import errors from './en/errors.json' with { type: 'json' };
import exports from './en/exports.json' with { type: 'json' };
import graph from './en/graph.json' with { type: 'json' };
import help from './en/help.json' with { type: 'json' };
import history from './en/history.json' with { type: 'json' };
import imports from './en/imports.json' with { type: 'json' };
import inspector from './en/inspector.json' with { type: 'json' };
import measures from './en/measures.json' with { type: 'json' };
import native from './en/native.json' with { type: 'json' };
import palette from './en/palette.json' with { type: 'json' };
import paths from './en/paths.json' with { type: 'json' };
import picture from './en/picture.json' with { type: 'json' };
import reader from './en/reader.json' with { type: 'json' };
import savedViews from './en/saved-views.json' with { type: 'json' };
import settings from './en/settings.json' with { type: 'json' };
import side from './en/side.json' with { type: 'json' };
import tables from './en/tables.json' with { type: 'json' };
import timeline from './en/timeline.json' with { type: 'json' };
import ui from './en/ui.json' with { type: 'json' };
import words from './en/words.json' with { type: 'json' };

export const en = {
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

/** `actors_one` and `actors_other` are forms of one text, which is asked for as `actors`. */
type Base<Key extends string> =
  Key extends `${infer Name}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Name : Key;

type KeysOf<Tree, Before extends string> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? `${Before}${Base<Key>}`
    : KeysOf<Tree[Key], `${Before}${Key}.`>;
}[keyof Tree & string];

/** The name of a text of the interface, such as `graph.zoomIn`. */
export type TextKey = KeysOf<typeof en, ''>;

/** A catalogue of any language: texts by name, in areas. */
export interface Catalogue {
  readonly [name: string]: string | Catalogue;
}
