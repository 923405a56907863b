/** Groups of senses: what is told of different groups is never one event. */
import type { EventDraft } from './draft.ts';
import type { Sense } from './senses.ts';

const WAR = new Set(['war', 'conflict', 'hostility', 'invasion', 'invade', 'warfare']);

/** Senses are few, and asked for again with every pair of events. */
const groups = new WeakMap<Sense, string>();

/** Drafts of different groups are never one event. */
export function groupOf({ trigger: { sense } }: EventDraft): string {
  const known = groups.get(sense);
  if (known !== undefined) return known;
  const group = groupOfSense(sense);
  groups.set(sense, group);
  return group;
}

function groupOfSense(sense: Sense): string {
  const word = sense.entry.split('+').at(-1) ?? '';
  if (WAR.has(word)) return 'war';
  if (sense.frame.subject === 'speaker' && sense.frameName !== 'contact') return 'speech';
  if (sense.type === 'ASSAULT') return sense.frameName === 'drive' ? 'drive' : 'attack';
  return `${sense.type}/${sense.frameName}`;
}
