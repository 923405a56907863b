/** Corrections of relations, field by field. */
import { z } from 'zod';
import { RelationId } from '../model/ids.ts';
import { Relation } from '../model/relation.ts';
import { RelationStatus } from '../model/vocabulary.ts';
import { ActorChoice, Title } from './choices.ts';
import { TypedTime } from './events.ts';
import { command } from './procedure.ts';

const relation = { relationId: RelationId };

export const relationProcedures = {
  'relation.setPredicate': command(
    'Change relation wording',
    z.strictObject({ ...relation, predicate: Title }),
    Relation,
  ),
  'relation.setStatus': command(
    'Change relation status',
    z.strictObject({ ...relation, status: RelationStatus }),
    Relation,
  ),
  /** As `event.setTime`. */
  'relation.setTime': command(
    'Change relation time',
    z.strictObject({ ...relation, edtf: TypedTime }),
    Relation,
  ),
  /** Who stands in the relation, read from subject to object; both ends the same is refused with `invalid-input`. */
  'relation.setEnds': command(
    'Change who is related',
    z.strictObject({ ...relation, subject: ActorChoice, object: ActorChoice, directed: z.boolean() }),
    Relation,
  ),
};
