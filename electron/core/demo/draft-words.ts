/** Names and sentences of a case that nobody wrote. */
import type { PloverType } from '#shared/model/plover.ts';
import type { ActorKind, EventStatus } from '#shared/model/vocabulary.ts';

const SYLLABLES = [
  ...['ba', 'cor', 'del', 'fa', 'gri', 'hol', 'ja', 'kel', 'lo', 'mar', 'nes', 'or', 'pa', 'rin', 'sol'],
];

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** The nth name, unlike all others: syllables are the digits of a number. */
export function nameOf(index: number): string {
  const parts: string[] = [];
  for (let rest = index + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    parts.push(SYLLABLES[rest % SYLLABLES.length] ?? '');
  const half = Math.ceil(parts.length / 2);
  return `${capital(parts.slice(0, half).join(''))}en ${capital(parts.slice(half).join(''))}ov`;
}

const KINDS: readonly ActorKind[] = ['person', 'person', 'organization', 'state', 'government-body', 'group'];

export const kindOf = (name: string): ActorKind => KINDS[name.length % KINDS.length] ?? 'other';

/** What one does and did to the other. */
const VERBS: Readonly<Record<PloverType, readonly [now: string, past: string]>> = {
  AGREE: ['agree with', 'agreed with'],
  CONSULT: ['meet', 'met'],
  SUPPORT: ['praise', 'praised'],
  CONCEDE: ['give way to', 'gave way to'],
  COOPERATE: ['trade with', 'traded with'],
  AID: ['help', 'helped'],
  RETREAT: ['withdraw before', 'withdrew before'],
  INVESTIGATE: ['investigate', 'investigated'],
  DEMAND: ['press', 'pressed'],
  DISAPPROVE: ['criticise', 'criticised'],
  REJECT: ['turn down', 'turned down'],
  THREATEN: ['threaten', 'threatened'],
  SANCTION: ['fine', 'fined'],
  PROTEST: ['march against', 'marched against'],
  CRIME: ['rob', 'robbed'],
  MOBILIZE: ['arm against', 'armed against'],
  COERCE: ['detain', 'detained'],
  ASSAULT: ['attack', 'attacked'],
  OTHER: ['write to', 'wrote to'],
};

const BEFORE: Readonly<Record<EventStatus, string>> = {
  occurred: '',
  ongoing: 'goes on to ',
  planned: 'is to ',
  conditional: 'would ',
  hypothetical: 'might ',
  negated: 'did not ',
};

/** "would attack" */
export function doing(type: PloverType, status: EventStatus): string {
  const [now, past] = VERBS[type];
  return status === 'occurred' ? past : `${BEFORE[status]}${now}`;
}

/** Of the length that news sentences have. */
export const sentenceEnd = (place: string, matter: string): string =>
  ` in ${place} over matter ${matter}, after long and fruitless talks that had been put off twice, as both sides confirmed afterwards.`;
