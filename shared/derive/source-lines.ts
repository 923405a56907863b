/** Ids of the timeline's lines that stand for sources: they hold what somebody has named the outlet. */
import { NO_LINE } from './line-ids.ts';

/** Null is an outlet that is not known. */
export const sourceLineId = (outlet: string | null): string => (outlet === null ? NO_LINE : `s${outlet}`);
export const isSourceLine = (id: string): boolean => id.startsWith('s');
/** Of a line that stands for a source. */
export const outletOfLine = (id: string): string => id.slice(1);
