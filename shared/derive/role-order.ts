/** Roles from the one whose event it is to those who are only named in it. */
import type { Role } from '../model/vocabulary.ts';

export const ROLE_ORDER: readonly Role[] = [
  'attacker',
  'agent',
  'speaker',
  'supplier',
  'visitor',
  'party',
  'mediator',
  'host',
  'recipient',
  'target',
  'audience',
  'affected',
  'other',
];
