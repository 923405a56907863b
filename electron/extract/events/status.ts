/**
 * Whether what a trigger names has happened, goes on, is planned, depends on something, is only possible, or is said not to be so.
 * Verbs are read in `verb-status.ts`, nouns in `noun-status.ts`.
 */
import { STATUS_WORDS } from '../lexicon/status-words.ts';
import type { Tree } from '../text/tree.ts';
import { governedStatus, ownStatus } from './noun-status.ts';
import { is, type StatusReading } from './status-reading.ts';
import type { Trigger } from './trigger.ts';
import { verbStatus } from './verb-status.ts';

/** A trigger's place in its sentence; what it means is not asked. */
export type Occurrence = Omit<Trigger, 'sense'>;

/** The status of a trigger, before conditions that stand beside it are weighed. */
export function statusOf(tree: Tree, trigger: Occurrence): StatusReading {
  if (!trigger.isNoun) return verbStatus(tree, trigger.token);
  const own = ownStatus(tree, trigger.token);
  if (own) return own;
  const governed = governedStatus(tree, tree.tokens[trigger.token]!);
  if (governed && trigger.support !== 'happens') return governed;
  if (trigger.clause !== null) return supportedStatus(tree, trigger);
  return is('occurred', 'ST-2');
}

function supportedStatus(tree: Tree, trigger: Occurrence): StatusReading {
  const verb = tree.tokens[trigger.clause!]!;
  const status = verbStatus(tree, verb.index);
  const goesOn =
    STATUS_WORDS.continuing.has(verb.lemma) && trigger.support === 'happens' && status.status === 'occurred';
  return goesOn ? is('ongoing', 'ST-5') : status;
}
