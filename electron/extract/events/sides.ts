/** Which side of an event a role is on, and whether two events have the same sides. */
import type { Role } from '#shared/model/vocabulary.ts';
import type { DraftParticipant } from './draft.ts';

const ACTING = new Set<Role>(['agent', 'speaker', 'attacker', 'supplier', 'visitor', 'mediator']);
const RECEIVING = new Set<Role>(['recipient', 'audience', 'target', 'host', 'affected']);

export const acting = (participants: readonly DraftParticipant[]): readonly number[] =>
  participants.filter(({ role }) => ACTING.has(role)).map(({ entity }) => entity);

export const receiving = (participants: readonly DraftParticipant[]): readonly number[] =>
  participants.filter(({ role }) => RECEIVING.has(role)).map(({ entity }) => entity);

export const parties = (participants: readonly DraftParticipant[]): readonly number[] =>
  participants.filter(({ role }) => role === 'party').map(({ entity }) => entity);

export const everyone = (participants: readonly DraftParticipant[]): readonly number[] =>
  participants.map(({ entity }) => entity);

/** Whether two lists share a member under `same`, or one of them is empty. */
export function compatible(
  a: readonly number[],
  b: readonly number[],
  same: (x: number, y: number) => boolean,
): boolean {
  return a.length === 0 || b.length === 0 || a.some((x) => b.some((y) => same(x, y)));
}
