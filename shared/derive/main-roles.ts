/** Who an event of a type is about: the roles that a complete report of it fills. */
import type { PloverType } from '../model/plover.ts';
import type { Role } from '../model/vocabulary.ts';

/** Whose deed it is, and to whom it is done; null where the type needs none. */
export interface MainRoles {
  readonly doer: Role;
  readonly receiver: Role | null;
}

const ROLES: Readonly<Partial<Record<PloverType, MainRoles>>> = {
  AGREE: { doer: 'party', receiver: null },
  CONSULT: { doer: 'party', receiver: null },
  SUPPORT: { doer: 'speaker', receiver: 'recipient' },
  AID: { doer: 'supplier', receiver: 'recipient' },
  INVESTIGATE: { doer: 'agent', receiver: 'target' },
  DEMAND: { doer: 'speaker', receiver: 'recipient' },
  DISAPPROVE: { doer: 'speaker', receiver: 'target' },
  THREATEN: { doer: 'speaker', receiver: 'target' },
  SANCTION: { doer: 'agent', receiver: 'target' },
  COERCE: { doer: 'agent', receiver: 'target' },
  ASSAULT: { doer: 'attacker', receiver: 'target' },
};

export const mainRolesOf = (type: PloverType): MainRoles => ROLES[type] ?? { doer: 'agent', receiver: null };

const DOING: ReadonlySet<Role> = new Set([
  'agent',
  'speaker',
  'attacker',
  'supplier',
  'party',
  'mediator',
  'visitor',
]);
const RECEIVING: ReadonlySet<Role> = new Set([
  'recipient',
  'audience',
  'target',
  'host',
  'party',
  'affected',
]);

/** Any role of that side will do: who attacks may stand there as agent. */
export const isDoing = (role: Role): boolean => DOING.has(role);
export const isReceiving = (role: Role): boolean => RECEIVING.has(role);
