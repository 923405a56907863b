/** case.*: the case as a whole, and what it has to pick from. */
import type { QueryHandler } from '../handler.ts';
import { listActors, listPlaces } from '../store/pick-lists.ts';
import { readSummary } from '../store/summary.ts';

export const summariseCase: QueryHandler<'case.summary'> = (context) => ({
  name: context.caseName,
  readOnly: context.readOnly,
  ...readSummary(context.connection),
  extractorVersion: context.extraction.version,
  appVersion: context.appVersion,
});

export const actors: QueryHandler<'case.actors'> = ({ connection }, page) => listActors(connection, page);

export const places: QueryHandler<'case.places'> = ({ connection }, page) => listPlaces(connection, page);
