/** What a noun above says of what is below it: "plans for a deployment", "the prospect of talks". Rules ST-11 and ST-12. */
import { STATUS_WORDS } from '../lexicon/status-words.ts';
import type { Token } from '../text/token.ts';
import { is, type StatusReading } from './status-reading.ts';

export function nounGovernedStatus({ lemma }: Token): StatusReading | null {
  if (STATUS_WORDS.planNouns.has(lemma)) return is('planned', 'ST-11');
  return STATUS_WORDS.wishNouns.has(lemma) ? is('hypothetical', 'ST-12') : null;
}
