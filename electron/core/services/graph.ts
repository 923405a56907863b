/** graph.*: where a person has left the actors of the graph. */
import type { KeepHandler, QueryHandler } from '../handler.ts';
import { readGraphPlaces, saveGraphPlaces } from '../store/graph-places.ts';

export const places: QueryHandler<'graph.places'> = ({ connection }, { view }) => ({
  places: readGraphPlaces(connection, view),
});

export const savePlaces: KeepHandler<'graph.savePlaces'> = ({ connection }, { view, places: given }) => ({
  saved: saveGraphPlaces(connection, view, given),
});
