/** The fake core's corrections of relations. */
import type { Relation } from '#shared/model/relation.ts';
import type { SampleCase } from './case.ts';
import { chosenActor, typedTime } from './fake-choices.ts';
import type { Edit, EditResult } from './fake-edits.ts';
import type { Input } from './fake-reply.ts';

type Changed =
  | readonly [label: string, data: SampleCase, fields: Partial<Relation>]
  | 'bad-date'
  | 'invalid-input'
  | null;

export function relationEdit(data: SampleCase, { name, input }: Edit): EditResult | null {
  const relation = data.relations.find((each) => each.id === input.relationId);
  if (!relation) return 'not-found';
  const changed = changeOf(data, name, input);
  if (changed === null || typeof changed === 'string') return changed;
  const [label, next, fields] = changed;
  const output = { ...relation, ...fields };
  const relations = next.relations.map((each) => (each.id === relation.id ? output : each));
  return { label, subject: output.predicate, data: { ...next, relations }, output };
}

function changeOf(data: SampleCase, name: string, input: Input): Changed {
  switch (name) {
    case 'relation.setPredicate':
      return ['Change relation wording', data, { predicate: String(input.predicate) }];
    case 'relation.setStatus':
      return ['Change relation status', data, { status: input.status as Relation['status'] }];
    case 'relation.setTime': {
      const time = typedTime(input.edtf);
      return time ? ['Change relation time', data, { time }] : 'bad-date';
    }
    case 'relation.setEnds': {
      const subject = chosenActor(data, input.subject);
      const object = chosenActor(subject.data, input.object);
      if (subject.id === object.id) return 'invalid-input';
      const ends = { subject: subject.id, object: object.id, directed: input.directed === true };
      return ['Change who is related', object.data, ends];
    }
    default:
      return null;
  }
}
