/** The publication day that a document itself gives: its metadata's date, else the dateline of its text. */
import { documentDate } from '#extract/times/document-date.ts';
import type { Day } from '#shared/lib/day.ts';
import { parseIsoDay } from '#shared/lib/iso-day.ts';
import type { PublishedBasis } from '#shared/model/article.ts';

export interface PublicationDay {
  readonly published: Day | null;
  readonly publishedBasis: PublishedBasis;
}

const YEAR_FIRST = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)/;
/** As mail and feeds write it: `Tue, 03 Feb 2026 10:00:00 GMT`. */
const DAY_FIRST = /^(?:[A-Za-z]{3,9},? )?(\d{1,2} [A-Za-z]{3,9} \d{4})\b/;
/** Day and month in an order that only the writer knows. */
const AMBIGUOUS = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/;
const MAX_DATE_LENGTH = 100;

/** `metadataDate` as the document writes it: the calendar day of the outlet's own time zone counts. */
export function publicationDay(metadataDate: string | null, text: string): PublicationDay {
  const stated = metadataDate === null ? null : dayOf(metadataDate.trim().slice(0, MAX_DATE_LENGTH));
  if (stated !== null) return { published: stated, publishedBasis: 'metadata' };
  const dateline = documentDate(text);
  if (dateline) return { published: dateline.day, publishedBasis: 'dateline' };
  return { published: null, publishedBasis: 'unknown' };
}

/** Year first, then the forms that people write; a date that could be two days is none. */
function dayOf(date: string): Day | null {
  const iso = YEAR_FIRST.exec(date);
  if (iso) return parseIsoDay(`${iso[1]}-${iso[3]}-${iso[4]}`);
  if (AMBIGUOUS.test(date)) return null;
  return documentDate(DAY_FIRST.exec(date)?.[1] ?? date)?.day ?? null;
}
