/** The fake core's corrections of actors. */
import type { Actor } from '#shared/model/actor.ts';
import type { ActorId } from '#shared/model/ids.ts';
import type { SampleCase } from './case.ts';
import type { Edit, EditResult } from './fake-edits.ts';
import type { Input } from './fake-reply.ts';

export function actorEdit(data: SampleCase, { name, input }: Edit): EditResult | null {
  const actor = data.actors.find((each) => each.id === input.actorId);
  if (!actor) return 'not-found';
  if (name === 'actor.merge') return mergeActors(data, actor, input);
  const changed = changeOf(actor, name, input);
  if (!changed) return null;
  const [label, fields] = changed;
  const output = { ...actor, ...fields };
  const actors = data.actors.map((each) => (each.id === actor.id ? output : each));
  return {
    label,
    subject: label === 'Rename actor' ? output.name : actor.name,
    data: { ...data, actors },
    output,
  };
}

function changeOf(actor: Actor, name: string, input: Input): readonly [string, Partial<Actor>] | null {
  const { aliases, attributes } = actor;
  switch (name) {
    case 'actor.rename':
      return ['Rename actor', { name: String(input.name) }];
    case 'actor.setKind':
      return ['Change actor kind', { kind: input.kind as Actor['kind'] }];
    case 'actor.addAlias':
      return ['Add alias', { aliases: [...aliases, String(input.name)] }];
    case 'actor.removeAlias':
      return ['Remove alias', { aliases: aliases.filter((alias) => alias !== input.name) }];
    case 'actor.setAttribute': {
      const { [String(input.name)]: _, ...rest } = attributes;
      const set = input.value === null ? {} : { [String(input.name)]: String(input.value) };
      return ['Change actor attribute', { attributes: { ...rest, ...set } }];
    }
    default:
      return null;
  }
}

/** Everything that points at the first points at the second; what then joins the second with itself goes. */
function mergeActors(data: SampleCase, from: Actor, input: Input): EditResult {
  const into = data.actors.find((each) => each.id === input.intoId);
  if (!into) return 'not-found';
  const moved = <T extends ActorId | null>(id: T): T => (id === from.id ? into.id : id) as T;
  const output = { ...into, aliases: [...new Set([...into.aliases, from.name, ...from.aliases])] };
  return {
    label: 'Merge actors',
    subject: `${from.name} → ${into.name}`,
    output,
    data: {
      ...data,
      actors: data.actors
        .filter(({ id }) => id !== from.id)
        .map((each) => (each.id === into.id ? output : each)),
      mentions: data.mentions.map((mention) => ({ ...mention, actorId: moved(mention.actorId) })),
      events: data.events.map((event) => ({
        ...event,
        claimant: moved(event.claimant),
        participants: event.participants.map((part) => ({ ...part, actorId: moved(part.actorId) })),
      })),
      relations: data.relations
        .map((each) => ({ ...each, subject: moved(each.subject), object: moved(each.object) }))
        .filter(({ subject, object }) => subject !== object),
    },
  };
}
