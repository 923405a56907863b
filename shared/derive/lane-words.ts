/** The words that people read for what the lines of the timeline stand for. */
import type { Lanes } from '../model/lanes.ts';

const WORDS: Readonly<Record<Lanes, string>> = {
  actors: 'Actors',
  types: 'Types of event',
  places: 'Places',
  sources: 'Sources',
  none: 'None, one line for all',
};

export const lanesWord = (lanes: Lanes): string => WORDS[lanes];
