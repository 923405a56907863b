/** The English catalogue, which says what keys there are; that of another language has the same ones. */
import compare from './en/compare.json' with { type: 'json' };
import counted from './en/counted.json' with { type: 'json' };
import dates from './en/dates.json' with { type: 'json' };
import inspector from './en/inspector.json' with { type: 'json' };
import picture from './en/picture.json' with { type: 'json' };
import reader from './en/reader.json' with { type: 'json' };
import savedViews from './en/saved-views.json' with { type: 'json' };
import tables from './en/tables.json' with { type: 'json' };
import timeline from './en/timeline.json' with { type: 'json' };
import words from './en/words.json' with { type: 'json' };

export const en = {
  compare,
  counted,
  dates,
  inspector,
  picture,
  reader,
  savedViews,
  tables,
  timeline,
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
