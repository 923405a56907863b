/** The Ukrainian catalogue: the same areas as the English one, which `catalogue.ts` types. */

import type { Catalogue, en } from './catalogue.ts';
import compare from './uk/compare.json' with { type: 'json' };
import counted from './uk/counted.json' with { type: 'json' };
import dates from './uk/dates.json' with { type: 'json' };
import inspector from './uk/inspector.json' with { type: 'json' };
import picture from './uk/picture.json' with { type: 'json' };
import reader from './uk/reader.json' with { type: 'json' };
import savedViews from './uk/saved-views.json' with { type: 'json' };
import tables from './uk/tables.json' with { type: 'json' };
import timeline from './uk/timeline.json' with { type: 'json' };
import words from './uk/words.json' with { type: 'json' };

export const uk: Record<keyof typeof en, Catalogue> = {
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
