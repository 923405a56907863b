/** The finer kind of an event that PLOVER has no type for. Rule TY-2. */
import type { StoryEvent } from './story.ts';

const BY_FRAME: Readonly<Record<string, string>> = {
  elect: 'election',
  appoint: 'appointment',
  dismiss: 'dismissal',
  business: 'business',
  court: 'court',
  marry: 'family',
};

const DISASTERS =
  /^(earthquake|flood|flooding|hurricane|typhoon|tsunami|eruption|erupt|wildfire|blaze|fire|drought|landslide|avalanche|famine|outbreak|epidemic)$/;
const ACCIDENTS = /^(crash|derail|derailment|accident|collapse|capsize|sink|outage|power\+outage)$/;

/** Null for every type but OTHER. */
export function subtypeOf(event: StoryEvent): string | null {
  const { frameName } = event.drafts[0]!.trigger.sense;
  if (event.type !== 'OTHER' || frameName === 'plain') return null;
  const known = BY_FRAME[frameName];
  if (known) return known;
  const entries = event.drafts.map(({ trigger }) => trigger.sense.entry);
  if (entries.some((word) => DISASTERS.test(word))) return 'disaster';
  return entries.some((word) => ACCIDENTS.test(word)) ? 'accident' : 'death';
}
