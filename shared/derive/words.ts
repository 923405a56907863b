/** The words that people read for the closed lists of the model. */
import type { PloverType, Quad } from '../model/plover.ts';
import type { ReviewState } from '../model/review.ts';
import type { ActorKind, RelationStatus, Role } from '../model/vocabulary.ts';

const TYPES: Readonly<Record<PloverType, string>> = {
  AGREE: 'Agreement',
  CONSULT: 'Talks',
  SUPPORT: 'Support',
  CONCEDE: 'Concession',
  COOPERATE: 'Cooperation',
  AID: 'Aid',
  RETREAT: 'Withdrawal',
  INVESTIGATE: 'Investigation',
  DEMAND: 'Demand',
  DISAPPROVE: 'Criticism',
  REJECT: 'Refusal',
  THREATEN: 'Threat',
  SANCTION: 'Sanctions',
  PROTEST: 'Protest',
  CRIME: 'Crime',
  MOBILIZE: 'Mobilisation',
  COERCE: 'Coercion',
  ASSAULT: 'Attack',
  OTHER: 'Other',
};

const STATUSES: Readonly<Record<RelationStatus, string>> = {
  current: 'Current',
  occurred: 'Occurred',
  ongoing: 'Ongoing',
  planned: 'Planned',
  conditional: 'Conditional',
  hypothetical: 'Hypothetical',
  negated: 'Did not happen',
};

const ROLES: Readonly<Record<Role, string>> = {
  agent: 'Who acts',
  recipient: 'Towards',
  speaker: 'Speaker',
  audience: 'Audience',
  attacker: 'Attacker',
  target: 'Target',
  supplier: 'Supplier',
  party: 'Party',
  mediator: 'Mediator',
  host: 'Host',
  visitor: 'Visitor',
  affected: 'Affected',
  other: 'Also named',
};

const KINDS: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  organization: 'Organisation',
  'government-body': 'Government body',
  state: 'State',
  group: 'Group',
  'armed-force': 'Armed force',
  population: 'People',
  coalition: 'Coalition',
  other: 'Other actor',
};

const QUADS: Readonly<Record<Quad, string>> = {
  'material-conflict': 'Material conflict',
  'verbal-conflict': 'Verbal conflict',
  'material-cooperation': 'Material cooperation',
  'verbal-cooperation': 'Verbal cooperation',
  other: 'Other',
};

const REVIEWS: Readonly<Record<ReviewState, string>> = {
  unreviewed: 'Not reviewed',
  accepted: 'Accepted',
  rejected: 'Rejected',
};

export const typeWord = (type: PloverType): string => TYPES[type];
export const statusWord = (status: RelationStatus): string => STATUSES[status];
export const roleWord = (role: Role): string => ROLES[role];
export const actorKindWord = (kind: ActorKind): string => KINDS[kind];
export const quadWord = (quad: Quad): string => QUADS[quad];
export const reviewWord = (review: ReviewState): string => REVIEWS[review];
