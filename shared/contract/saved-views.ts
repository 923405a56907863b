/** Views that an analyst saves under a name: how the window looked at the case, with a small picture of the graph. */
import { z } from 'zod';
import { ViewSnapshot } from '../model/view-snapshot.ts';
import { keep, query } from './procedure.ts';

/** A case keeps so many; `conflict` beyond. */
export const MAX_SAVED_VIEWS = 200;
/** 64 KB in base64. */
export const MAX_THUMBNAIL = Math.ceil((64 * 1024) / 3) * 4;

const Id = z.number().int().positive();
const Name = z.string().trim().min(1).max(120);
/** How every PNG begins, in base64. */
const PNG_HEAD = 'iVBORw0KGgo';
const Thumbnail = z.string().max(MAX_THUMBNAIL).base64().startsWith(PNG_HEAD).nullable();

export const SavedView = z.object({
  id: Id,
  name: z.string(),
  snapshot: ViewSnapshot,
  /** PNG in base64. */
  thumbnail: z.string().nullable(),
  /** ISO 8601 instant in UTC. */
  at: z.string(),
});
export type SavedView = z.infer<typeof SavedView>;

export const savedViewProcedures = {
  /** The newest first. */
  'savedView.list': query(z.strictObject({}), z.object({ views: z.array(SavedView) })),
  /** `at` is given for one that was deleted and comes back: it is put where it was. */
  'savedView.save': keep(
    z.strictObject({
      name: Name,
      snapshot: ViewSnapshot,
      thumbnail: Thumbnail,
      at: z.iso.datetime().optional(),
    }),
    SavedView,
  ),
  'savedView.rename': keep(z.strictObject({ id: Id, name: Name }), SavedView),
  /** Gives back what was deleted, so that it can be saved again. */
  'savedView.delete': keep(z.strictObject({ id: Id }), SavedView),
};
