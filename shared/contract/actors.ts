/** Corrections of actors: name, kind, other names, facts, and two records that are one and the same actor. */
import { z } from 'zod';
import { Actor } from '../model/actor.ts';
import { ActorId } from '../model/ids.ts';
import { ActorKind } from '../model/vocabulary.ts';
import { Title } from './choices.ts';
import { command } from './procedure.ts';

const Alias = z.strictObject({ actorId: ActorId, name: Title });

/** E.g. `office`, `nationality`. */
const AttributeName = z
  .string()
  .trim()
  .max(60)
  .regex(/^\p{L}[\p{L}\p{N} -]*$/u);

export const actorProcedures = {
  'actor.rename': command('Rename actor', Alias, Actor),
  'actor.setKind': command('Change actor kind', z.strictObject({ actorId: ActorId, kind: ActorKind }), Actor),
  /** A name that the actor has already changes nothing. */
  'actor.addAlias': command('Add alias', Alias, Actor),
  'actor.removeAlias': command('Remove alias', Alias, Actor),
  /** `value: null` takes the fact away, whatever the articles say. */
  'actor.setAttribute': command(
    'Change actor attribute',
    z.strictObject({ actorId: ActorId, name: AttributeName, value: Title.nullable() }),
    Actor,
  ),
  /**
   * Everything that points at the first actor then points at the second, which keeps its own name and kind; the first
   * disappears, and its names are known as the second's from then on. Answers with the second.
   */
  'actor.merge': command(
    'Merge actors',
    z
      .strictObject({ actorId: ActorId, intoId: ActorId })
      .refine(({ actorId, intoId }) => actorId !== intoId, { path: ['intoId'] }),
    Actor,
  ),
};
