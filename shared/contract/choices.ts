/** What an analyst picks in a correction: something that the case has, or something named for the first time. */
import { z } from 'zod';
import { PlaceKind } from '../model/actor.ts';
import { ActorId, PlaceId } from '../model/ids.ts';
import { ActorKind } from '../model/vocabulary.ts';

/** A name or a title that an analyst types. */
export const Title = z.string().trim().min(1).max(300);

/** An actor by its id, or by name and kind: the case's actor that goes by that name, else a new one. */
export const ActorChoice = z.union([ActorId, z.strictObject({ name: Title, kind: ActorKind })]);
export type ActorChoice = z.infer<typeof ActorChoice>;

/** A place by its id, or by name and kind: the case's place of that name, else a new one. */
export const PlaceChoice = z.union([
  PlaceId,
  z.strictObject({ name: Title, kind: PlaceKind.default('other') }),
]);
export type PlaceChoice = z.infer<typeof PlaceChoice>;
