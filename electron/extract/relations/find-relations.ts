/** All relations of an article. */
import type { Reading } from '../events/draft.ts';
import type { Story } from '../events/find-story.ts';
import { combineRelations } from './combine.ts';
import { relationsFromEvents } from './from-events.ts';
import { verbRelations } from './from-verbs.ts';
import { killings } from './killings.ts';
import { standingRelations } from './offices.ts';
import { placeRelations } from './places.ts';
import type { DraftRelation } from './relation.ts';
import { workRelations } from './work.ts';

const STANDING = [standingRelations, workRelations, verbRelations, placeRelations, killings];

export const findRelations = (reading: Reading, story: Story): readonly DraftRelation[] =>
  combineRelations([...STANDING.flatMap((find) => find(reading)), ...relationsFromEvents(story, reading)]);
