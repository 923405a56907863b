/** All relations of an article. */
import type { Reading } from '../events/draft.ts';
import type { Story } from '../events/find-story.ts';
import { combineRelations } from './combine.ts';
import { relationsFromEvents } from './from-events.ts';
import { standingRelations } from './offices.ts';
import type { DraftRelation } from './relation.ts';

export const findRelations = (reading: Reading, story: Story): readonly DraftRelation[] =>
  combineRelations([...standingRelations(reading), ...relationsFromEvents(story)]);
