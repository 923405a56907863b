/** Pictures of the graph and the timeline, fit for a briefing: what to draw in, the file out. */
import { z } from 'zod';
import { LANGUAGES } from '../i18n/languages.ts';
import { ActorId, EventId, RelationId } from '../model/ids.ts';
import { Lanes } from '../model/lanes.ts';
import { DayNumber } from '../model/time-span.ts';
import { query } from './procedure.ts';
import { TimeWindow } from './views.ts';

/** A picture has no more events, relations or actors. */
export const MAX_ITEMS = 100_000;
/** A letter and the name of an outlet. */
const MAX_LINE_ID = 500;
/** A number, a word and the name of an actor. */
const MAX_GROUP_NAME = 1000;

/** What a caller shows, so that the picture shows the same. */
export const PictureRequest = z.strictObject({
  view: z.enum(['graph', 'timeline']),
  format: z.enum(['svg', 'png']),
  window: TimeWindow.default({ from: null, to: null }),
  /** The last publication day that counts among what is shown, as the picture then says; null where all counts. */
  knownOn: DayNumber.nullable().default(null),
  /** The events and relations that are shown; null for all of the window. */
  eventIds: z.array(EventId).max(MAX_ITEMS).nullable().default(null),
  relationIds: z.array(RelationId).max(MAX_ITEMS).nullable().default(null),
  /** Actors that the graph leaves out. */
  hiddenActors: z.array(ActorId).max(MAX_ITEMS).default([]),
  /** Where actors stand, in pixels of any zoom; who has no place is put beside its neighbours, or all are laid out. */
  places: z
    .array(z.strictObject({ actorId: ActorId, x: z.number(), y: z.number() }))
    .max(MAX_ITEMS)
    .default([]),
  /**
   * Actors that the graph draws as one, under a name, and where that stands, as `places`. Null: as the window folds a graph of more
   * actors or lines than can be told apart.
   */
  groups: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(MAX_GROUP_NAME),
        actorIds: z.array(ActorId).min(1).max(MAX_ITEMS),
        ...{ x: z.number(), y: z.number() },
      }),
    )
    .max(MAX_ITEMS)
    .nullable()
    .default(null),
  /** Of more lines than can be told apart the graph draws the strongest. */
  strongestLines: z.boolean().default(false),
  /** What the timeline's lines stand for. */
  lanes: Lanes.default('actors'),
  /** Ids of lines as a person has put them; the others follow in their usual order. */
  lineOrder: z.array(z.string().max(MAX_LINE_ID)).max(MAX_ITEMS).default([]),
  /** Actors whose lines come first and hold all that they take part in. */
  pinnedActors: z.array(ActorId).max(MAX_ITEMS).default([]),
  /** Null for a title from the case's name. */
  title: z.string().trim().min(1).max(200).nullable().default(null),
  /** A classification or TLP label for the top and the bottom; null for none. */
  marking: z.string().trim().min(1).max(100).nullable().default(null),
  /** Of the words around what the case says. */
  language: z.enum(LANGUAGES).default('en'),
  theme: z.enum(['light', 'dark']).default('light'),
  /** Paper, landscape; or a page as large as its content. */
  size: z.enum(['a4', 'letter', 'free']).default('a4'),
});
export type PictureRequest = z.output<typeof PictureRequest>;

const PictureFile = z.object({
  fileName: z.string(),
  mediaType: z.enum(['image/svg+xml', 'image/png']),
  /** The file's bytes in base64. */
  data: z.string(),
  /** Of the text in the body against its normal size: what is much below 1 has to be enlarged to be read. */
  scale: z.number(),
  /** Dots an inch of a PNG; null for SVG. */
  resolution: z.number().nullable(),
});

export const pictureProcedures = {
  'export.picture': query(PictureRequest, PictureFile),
};
