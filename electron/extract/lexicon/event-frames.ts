/**
 * Frames: which syntactic place of a verb or an event noun holds which role. For a noun, `subject` is the role of its owner
 * ("Russia's attack", "the Russian attack", "attack by Russia") and `object` that of its "of" ("the bombing of Kharkiv").
 */
import type { Role } from '#shared/model/vocabulary.ts';

export interface Frame {
  readonly subject: Role;
  readonly object: Role | null;
  /** Role by preposition, beside "by", which is always the subject's. */
  readonly prepositions: Readonly<Record<string, Role>>;
  /** Who an "of" phrase of the noun is: "attack of the rebels" or "killing of civilians". */
  readonly of: Role;
}

const toward = (role: Role, ...words: readonly string[]): Readonly<Record<string, Role>> =>
  Object.fromEntries(words.map((word) => [word, role]));

const PARTY = toward('party', 'with', 'between', 'among', 'against', 'involving', 'including');

export const EVENT_FRAMES: Readonly<Record<string, Frame>> = {
  attack: {
    subject: 'attacker',
    object: 'target',
    prepositions: toward('target', 'on', 'against', 'at', 'into', 'upon', 'towards', 'toward'),
    of: 'target',
  },
  kill: {
    subject: 'attacker',
    object: 'target',
    prepositions: toward('target', 'of', 'against'),
    of: 'target',
  },
  clash: {
    subject: 'party',
    object: 'party',
    prepositions: { ...PARTY, from: 'party', on: 'party' },
    of: 'party',
  },
  drive: { subject: 'attacker', object: 'target', prepositions: {}, of: 'target' },
  arrest: {
    subject: 'agent',
    object: 'target',
    prepositions: toward('target', 'of', 'against'),
    of: 'target',
  },
  restrict: {
    subject: 'agent',
    object: 'target',
    prepositions: toward('target', 'on', 'against', 'over', 'of', 'with', 'to', 'from'),
    of: 'target',
  },
  give: {
    subject: 'supplier',
    object: 'recipient',
    prepositions: { ...toward('recipient', 'to', 'for'), from: 'supplier' },
    of: 'recipient',
  },
  meet: { subject: 'party', object: 'party', prepositions: PARTY, of: 'party' },
  agree: { subject: 'party', object: null, prepositions: { ...PARTY, by: 'party' }, of: 'party' },
  promise: {
    subject: 'agent',
    object: 'recipient',
    prepositions: toward('recipient', 'to', 'for'),
    of: 'agent',
  },
  mediate: { subject: 'mediator', object: 'party', prepositions: PARTY, of: 'party' },
  visit: {
    subject: 'visitor',
    object: 'host',
    prepositions: toward('host', 'to', 'in', 'into', 'at'),
    of: 'visitor',
  },
  contact: {
    subject: 'speaker',
    object: 'audience',
    prepositions: toward('audience', 'to', 'with', 'before'),
    of: 'speaker',
  },
  attend: { subject: 'party', object: null, prepositions: {}, of: 'party' },
  say: {
    subject: 'speaker',
    object: 'audience',
    prepositions: toward('audience', 'to', 'before'),
    of: 'speaker',
  },
  praise: {
    subject: 'speaker',
    object: 'recipient',
    prepositions: toward('recipient', 'to', 'for', 'of', 'behind', 'with'),
    of: 'recipient',
  },
  condemn: {
    subject: 'speaker',
    object: 'target',
    prepositions: toward('target', 'against', 'of', 'at', 'on', 'to'),
    of: 'target',
  },
  demand: {
    subject: 'speaker',
    object: 'recipient',
    prepositions: toward('recipient', 'on', 'upon', 'to', 'from', 'for'),
    of: 'speaker',
  },
  threaten: {
    subject: 'speaker',
    object: 'target',
    prepositions: toward('target', 'against', 'to', 'on'),
    of: 'speaker',
  },
  retreat: { subject: 'agent', object: null, prepositions: toward('recipient', 'to', 'on'), of: 'agent' },
  release: { subject: 'agent', object: 'recipient', prepositions: {}, of: 'recipient' },
  investigate: {
    subject: 'agent',
    object: 'target',
    prepositions: toward('target', 'into', 'of', 'on'),
    of: 'target',
  },
  protest: {
    subject: 'agent',
    object: 'target',
    prepositions: toward('target', 'against', 'over', 'at'),
    of: 'agent',
  },
  deploy: {
    subject: 'agent',
    object: 'agent',
    prepositions: toward('recipient', 'to', 'into', 'in', 'on'),
    of: 'agent',
  },
  elect: { subject: 'agent', object: 'affected', prepositions: {}, of: 'affected' },
  appoint: { subject: 'agent', object: 'affected', prepositions: {}, of: 'affected' },
  dismiss: { subject: 'agent', object: 'target', prepositions: {}, of: 'target' },
  business: {
    subject: 'agent',
    object: 'target',
    prepositions: toward('recipient', 'to', 'from', 'with'),
    of: 'target',
  },
  court: {
    subject: 'agent',
    object: 'affected',
    prepositions: toward('affected', 'against', 'for'),
    of: 'affected',
  },
  die: {
    subject: 'affected',
    object: 'affected',
    prepositions: toward('affected', 'for', 'of', 'among'),
    of: 'affected',
  },
  plain: { subject: 'agent', object: 'affected', prepositions: {}, of: 'affected' },
  marry: {
    subject: 'party',
    object: 'party',
    prepositions: toward('party', 'with', 'to', 'of', 'between'),
    of: 'party',
  },
};
