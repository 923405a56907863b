/** Makes the time mentions that other stages use: offsets, span, anchor phrase, confidence. */
import type { TimeSpan } from '#shared/model/time-span.ts';
import type { TimeFrame } from '../lexicon/time-modifiers.ts';
import type { Sentence } from '../text/token.ts';
import { countedFrom } from './basis.ts';
import { anchorAt } from './event-anchor.ts';
import type { ReadTime } from './expression.ts';
import { frameBefore } from './frame.ts';
import type { Lexeme } from './lexeme.ts';
import { applyEffect, nowhere, type PlacedSpan, placeSpan } from './place-span.ts';
import { lengthAhead } from './resolve-length.ts';
import type { Bounds, Resolved, Tense } from './resolved.ts';
import type { EventAnchor, TimeContext, TimeMention } from './time-mention.ts';
import { rangeOf } from './time-range.ts';

export interface FoundTime {
  readonly read: ReadTime;
  readonly resolved: Resolved;
  readonly tense: Tense;
  /** It hangs on a verb itself, not on a noun. */
  readonly onVerb: boolean;
}

export interface MentionPlace {
  readonly pieces: readonly Lexeme[];
  readonly sentence: Sentence;
  readonly context: TimeContext;
  /** Asked with ascending offsets. */
  readonly isQuoted: (offset: number) => boolean;
}

/** One mention for each found time; neighbours that bound one stretch share its span. */
export function toMentions(found: readonly FoundTime[], place: MentionPlace): TimeMention[] {
  const ends = found.map((time) => ({ ...time.read, bounds: boundsOf(time, place) }));
  const ranges = ends.map((end, index) => {
    const next = ends[index + 1];
    return next ? rangeOf(end, next, place.pieces) : null;
  });
  return found.map((time, index) => {
    const range = ranges[index] ?? ranges[index - 1] ?? null;
    return mentionOf(time, { ...place, range, bounds: ends[index]?.bounds ?? time.resolved.bounds });
  });
}

const boundsOf = ({ read, resolved }: FoundTime, { context }: MentionPlace): Bounds =>
  resolved.spanIsStart ? resolved.bounds : applyEffect(resolved.bounds, read.effect, context.published);

interface Placed extends MentionPlace {
  readonly range: Bounds | null;
  readonly bounds: Bounds;
}

function mentionOf(time: FoundTime, place: Placed): TimeMention {
  const { read } = time;
  const { pieces, sentence, context } = place;
  const { frame, from } = frameBefore(pieces, read.from);
  const { resolved, bounds } = countedAhead(time, frame, place);
  const start = pieces[read.from]?.start ?? sentence.start;
  const end = pieces[read.to - 1]?.end ?? start;
  const anchorPhrase = anchorBehind(read, frame, place);
  const span = anchorPhrase ? nowhere : placeSpan(bounds, frameOf(time, frame, place));
  const words = context.text.slice(pieces[from]?.start ?? start, end);
  return {
    start,
    end,
    rule: read.rule,
    confidence: read.confidence,
    type: resolved.type,
    value: resolved.value,
    span: timeSpan(span, { resolved, anchorPhrase, words }),
    sentence: sentence.index,
    from: pieces[read.from]?.token ?? 0,
    to: (pieces[read.to - 1]?.token ?? 0) + 1,
    mod: read.mod,
    deictic: anchorPhrase ? 'event' : resolved.deictic,
    anchorPhrase,
    quoted: place.isQuoted(start),
    spanIsStart: resolved.spanIsStart,
  };
}

const AHEAD: ReadonlySet<Tense> = new Set(['future', 'ahead', 'present']);

/** "will return in three months", "ends within weeks": a length that is counted from publication on. */
function countedAhead(
  time: FoundTime,
  frame: TimeFrame,
  place: Placed,
): Pick<Placed, 'bounds'> & Pick<FoundTime, 'resolved'> {
  const { read, resolved, tense, onVerb } = time;
  const { published } = place.context;
  const isAhead = AHEAD.has(tense) && onVerb && read.mod === null && (frame === 'in' || frame === 'within');
  if (read.expression.kind !== 'duration' || !isAhead)
    return { resolved, bounds: place.range ?? place.bounds };
  const bounds = lengthAhead(read.expression, frame, published);
  return { resolved: { ...resolved, deictic: 'publication', basis: countedFrom(published, 'on') }, bounds };
}

/** A range has its place already; "after noon" is still that day; "ahead of Friday's vote" may be Friday. */
function frameOf({ read, resolved }: FoundTime, frame: TimeFrame, place: Placed): TimeFrame {
  if (place.range || resolved.spanIsStart) return 'at';
  if (frame !== 'before' && frame !== 'after') return frame;
  if (resolved.type === 'TIME') return 'at';
  const isPossessive = place.pieces[read.to]?.word === "'";
  return frame === 'before' && isPossessive ? 'by' : frame;
}

function timeSpan(
  span: PlacedSpan,
  from: { readonly resolved: Resolved; readonly anchorPhrase: EventAnchor | null; readonly words: string },
): TimeSpan {
  const { resolved, anchorPhrase, words } = from;
  const anchor = anchorPhrase ? 'event' : resolved.deictic === 'publication' ? 'publication' : 'absolute';
  return {
    ...span,
    expression: words,
    anchor,
    basis: anchorPhrase ? 'counted from an event' : resolved.basis,
  };
}

/** "days before [the talks]", "four years into [the war]", "within hours of [the blast]". */
function anchorBehind(
  { expression, to }: ReadTime,
  frame: TimeFrame,
  place: MentionPlace,
): EventAnchor | null {
  const { pieces, sentence } = place;
  const token = pieces[to]?.token;
  if (expression.kind !== 'duration' || token === undefined) return null;
  const offset = { quantity: expression.quantity, unit: expression.unit };
  const anchor = anchorAt(sentence, token, { offset, within: frame === 'within' });
  if (!anchor || anchor.direction === 'during' || anchor.direction === 'until') return null;
  return { ...anchor, immediate: anchor.immediate || isJust(pieces, to) };
}

const isJust = (pieces: readonly Lexeme[], to: number): boolean =>
  pieces.slice(Math.max(0, to - 4), to).some(({ word }) => word === 'just' || word === 'only');
