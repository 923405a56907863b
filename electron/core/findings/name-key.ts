/** Names as matching compares them. The keys are stored: a change of `indexKey` needs a migration of the columns. */
import { indexKey } from '#extract/lexicon/normalise.ts';

/** Spellings of one name that differ in case, accents, full stops, hyphens or a leading "the" have one key. */
export const nameKey = (name: string): string => indexKey(name);
