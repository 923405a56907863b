/** Numbers and extent of a whole case. */
import type { CaseSummary } from '#shared/contract/cases.ts';
import type { Connection } from './connection.ts';
import { days, shown } from './overlap.ts';

type Summary = Pick<CaseSummary, 'counts' | 'extent' | 'asOf'>;

const NUMBERS = `SELECT (SELECT count(*) FROM article) AS articles,
  (SELECT count(*) FROM actor WHERE ${shown}) AS actors,
  (SELECT count(*) FROM event WHERE ${shown}) AS events,
  (SELECT count(*) FROM relation WHERE ${shown}) AS relations,
  (SELECT count(*) FROM event WHERE ${days.undated} AND ${shown}) AS undated`;

/** A time with one open side counts with its known one. */
const EXTENT = `SELECT min(coalesce(earliest, latest)) AS earliest, max(coalesce(latest, earliest)) AS latest
  FROM event WHERE ${days.dated} AND ${shown}`;

/** Rejected items are not counted. */
export function readSummary(connection: Connection): Summary {
  const counts = connection.get<Summary['counts']>(NUMBERS);
  const extent = connection.get<{ earliest: number | null; latest: number | null }>(EXTENT);
  const asOf =
    connection.get<{ asOf: number | null }>('SELECT max(published) AS asOf FROM article')?.asOf ?? null;
  const { earliest = null, latest = null } = extent ?? {};
  return {
    counts: counts ?? { articles: 0, actors: 0, events: 0, relations: 0, undated: 0 },
    extent: earliest === null || latest === null ? null : { earliest, latest },
    asOf,
  };
}
