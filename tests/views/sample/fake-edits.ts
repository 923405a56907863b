/** The fake core's commands: one changed copy of the case for each. */
import type { Reply } from '#shared/contract/errors.ts';
import { parseEdtf } from '#shared/lib/edtf.ts';
import type { Event } from '#shared/model/event.ts';
import { undatedSpan } from '#shared/model/time-span.ts';
import type { SampleCase } from './case.ts';
import { fail, type Input, ok } from './fake-reply.ts';

interface Edit {
  readonly name: string;
  readonly input: Input;
  readonly commit: (label: string, subject: string, data: SampleCase) => void;
}

export function answerEdit(data: SampleCase, { name, input, commit }: Edit): Reply<unknown> {
  if (name === 'actor.rename') {
    const actors = data.actors.map((actor) =>
      actor.id === input.actorId ? { ...actor, name: String(input.name) } : actor,
    );
    commit('Rename actor', String(input.name), { ...data, actors });
    return ok(actors.find((actor) => actor.id === input.actorId));
  }
  if (name === 'item.review' || name === 'item.delete') return editItem(data, { name, input, commit });
  const event = data.events.find((each) => each.id === input.eventId);
  if (!event) return fail('refused');
  const changed = changedEvent(event, name, input);
  if (!changed) return fail('bad-date');
  const events = data.events.map((each) => (each.id === event.id ? changed : each));
  commit(`Change event ${name.slice('event.set'.length).toLowerCase()}`, changed.title, { ...data, events });
  return ok(changed);
}

function editItem(data: SampleCase, { name, input, commit }: Edit): Reply<unknown> {
  const key = `${String(input.kind)}s` as 'actors' | 'events' | 'relations';
  const change = <T extends { readonly id: number }>(items: readonly T[]): T[] =>
    name === 'item.delete'
      ? items.filter((item) => item.id !== input.id)
      : items.map((item) => (item.id === input.id ? { ...item, review: input.state } : item));
  const label = name === 'item.delete' ? 'Delete item' : 'Review item';
  commit(label, `${String(input.kind)} ${String(input.id)}`, {
    ...data,
    [key]: change<{ id: number }>(data[key] as never),
  });
  return ok({});
}

function changedEvent(event: Event, name: string, input: Input): Event | null {
  if (name === 'event.setTitle') return { ...event, title: String(input.title) };
  if (name === 'event.setType') return { ...event, type: input.type as Event['type'] };
  if (name === 'event.setStatus') return { ...event, status: input.status as Event['status'] };
  const edtf = input.edtf;
  if (edtf === null) return { ...event, time: undatedSpan };
  const parsed = parseEdtf(String(edtf));
  return parsed.ok ? { ...event, time: { ...undatedSpan, edtf: String(edtf), ...parsed.value } } : null;
}
