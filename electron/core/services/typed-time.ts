/** A time as an analyst types it: EDTF, or nothing. */
import { ContractError } from '#shared/contract/errors.ts';
import { type EdtfFault, parseEdtf } from '#shared/lib/edtf.ts';
import { type TimeSpan, undatedSpan } from '#shared/model/time-span.ts';

const FAULTS: Readonly<Record<EdtfFault, string>> = {
  'too-long': 'The date is too long.',
  'not-edtf': 'This is not a date in EDTF, such as 2026-02-03, 2026-02 or 2026-02~.',
  'no-such-day': 'There is no such day.',
  'ends-before-start': 'The time ends before it starts.',
};

/** What an analyst has set has no words in the text and counts from nothing. Throws `bad-date`. */
export function typedTime(edtf: string | null): TimeSpan {
  if (edtf === null) return undatedSpan;
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new ContractError('bad-date', FAULTS[parsed.error], { fault: parsed.error });
  const { earliest, latest, approximate, uncertain, kind } = parsed.value;
  return {
    edtf,
    earliest,
    latest,
    approximate: approximate || uncertain || kind === 'one-of',
    expression: null,
    anchor: 'absolute',
    basis: 'set by an analyst',
  };
}
