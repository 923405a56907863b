/** Where the graph's actors stand: kept in the case file, so that an arrangement lasts and travels with the case. */
import { z } from 'zod';
import { ActorId } from '../model/ids.ts';
import { keep, query } from './procedure.ts';

const MAX_PLACES = 20_000;
const Coordinate = z.number().min(-1e7).max(1e7);

export const GraphPlace = z.strictObject({
  actorId: ActorId,
  x: Coordinate,
  y: Coordinate,
  /** Put there by hand: a layout leaves it alone. */
  pinned: z.boolean(),
});
export type GraphPlace = z.infer<typeof GraphPlace>;

/** The window's own name for an arrangement. */
const view = { view: z.string().trim().min(1).max(64) };

export const graphProcedures = {
  'graph.places': query(z.strictObject(view), z.object({ places: z.array(GraphPlace) })),
  /** Adds and moves; places that are not given stay. Actors that are gone meanwhile are passed over. */
  'graph.savePlaces': keep(
    z.strictObject({ ...view, places: z.array(GraphPlace).max(MAX_PLACES) }),
    z.object({ saved: z.number().int().nonnegative() }),
  ),
};
