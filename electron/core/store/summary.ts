/** Numbers and extent of a whole case. */
import { DAWN, DUSK } from '#shared/columns/no-place.ts';
import type { CaseSummary } from '#shared/contract/cases.ts';
import type { Connection } from './connection.ts';
import { days, shown } from './overlap.ts';

type Summary = Pick<CaseSummary, 'counts' | 'extent' | 'asOf'>;

const NUMBERS = `SELECT (SELECT count(*) FROM article) AS articles,
  (SELECT count(*) FROM actor WHERE ${shown}) AS actors,
  (SELECT count(*) FROM event WHERE ${days.dated} AND ${shown}) AS dated,
  (SELECT count(*) FROM relation WHERE ${shown}) AS relations,
  (SELECT count(*) FROM event WHERE ${days.undated} AND ${shown}) AS undated`;

/** A time with one open side counts with its known one. Only what the index of days has is read: rows of a million events are not. */
const EXTENT = `SELECT min(iif(${days.first} = ${DAWN}, ${days.last}, ${days.first})) AS earliest,
  max(iif(${days.last} = ${DUSK}, ${days.first}, ${days.last})) AS latest
  FROM event WHERE ${days.dated} AND ${shown}`;

type Numbers = Omit<Summary['counts'], 'events'> & { readonly dated: number };
const none: Numbers = { articles: 0, actors: 0, dated: 0, relations: 0, undated: 0 };

/** Rejected items are not counted. */
export function readSummary(connection: Connection): Summary {
  const { dated, ...numbers } = connection.get<Numbers>(NUMBERS) ?? none;
  const extent = connection.get<{ earliest: number | null; latest: number | null }>(EXTENT);
  const asOf =
    connection.get<{ asOf: number | null }>('SELECT max(published) AS asOf FROM article')?.asOf ?? null;
  const { earliest = null, latest = null } = extent ?? {};
  return {
    counts: { ...numbers, events: dated + numbers.undated },
    extent: earliest === null || latest === null ? null : { earliest, latest },
    asOf,
  };
}
