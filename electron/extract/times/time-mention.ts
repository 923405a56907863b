/** What the time component hands on: time expressions and phrases that count time from an event. */
import type { Day } from '#shared/lib/day.ts';
import type { TextRange } from '#shared/lib/text-range.ts';
import type { TimeFinding } from '#shared/model/finding-events.ts';
import type { AnchorDirection } from '../lexicon/time-anchors.ts';
import type { TimexMod } from '../lexicon/time-modifiers.ts';
import type { TimeUnit } from '../lexicon/time-units.ts';
import type { Quantity } from './quantity.ts';

/** An event named by a phrase that something is counted from: "just days before [scheduled peace talks]". */
export interface EventAnchor extends TextRange {
  readonly sentence: number;
  /** Tokens of the phrase that names the event: `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  /** The phrase's head token: a noun, or the verb of a clause. */
  readonly head: number;
  /** How the dated thing lies to the anchor. */
  readonly direction: AnchorDirection;
  /** "three days" before it; null where no distance is given. */
  readonly offset: { readonly quantity: Quantity; readonly unit: TimeUnit } | null;
  /** "immediately after", "shortly before", "just days before". */
  readonly immediate: boolean;
  /** "since the start of …", "before the end of …". */
  readonly edge: 'start' | 'end' | null;
}

/** What a resolved expression was counted from; `event` is for a later stage to find. */
export type Deictic = 'publication' | 'discourse' | 'event' | null;

export interface TimeMention extends TimeFinding {
  /** Index of its sentence, and its tokens there: `from` up to, not including, `to`. */
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly mod: TimexMod | null;
  readonly deictic: Deictic;
  readonly anchorPhrase: EventAnchor | null;
  /** Between quotation marks. */
  readonly quoted: boolean;
  /** The span is where something that lasts began ("in its fourth year"), not where it happened. */
  readonly spanIsStart: boolean;
}

export interface TimeContext {
  /** The whole article text, which the offsets of tokens point into. */
  readonly text: string;
  readonly published: Day;
}
