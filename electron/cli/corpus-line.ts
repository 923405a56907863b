/** One line of a corpus: `{"id", "text", "doc_date"?, "title"?}`; other keys are passed over. */
import type { ExtractionInput } from '#core/jobs/worker-messages.ts';
import { ContractError } from '#shared/contract/errors.ts';
import type { Day } from '#shared/lib/day.ts';
import { parseIsoDay } from '#shared/lib/iso-day.ts';

export interface CorpusLine {
  readonly id: string | number;
  readonly input: ExtractionInput;
}

type Fields = Readonly<Record<string, unknown>>;

/** Throws a ContractError that says what is wrong; `onId` hears of the id before that, so that the answer can carry it. */
export function parseCorpusLine(line: string, onId: (id: CorpusLine['id']) => void): CorpusLine {
  const fields = parseObject(line);
  const { id, text, title, doc_date: date } = fields;
  if (typeof id !== 'string' && typeof id !== 'number') throw bad('it has no "id"');
  onId(id);
  if (typeof text !== 'string') throw bad('it has no "text"');
  const published = dayOf(date);
  return { id, input: { text, published, ...(typeof title === 'string' && title !== '' ? { title } : {}) } };
}

function parseObject(line: string): Fields {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    throw bad('it is not JSON');
  }
  throw bad('it is not a JSON object');
}

/** Corpora write an unknown date as null, nothing, or Python's None; some add a time of day. */
function dayOf(value: unknown): Day | null {
  if (value === undefined || value === null || value === '' || value === 'None') return null;
  const day = typeof value === 'string' ? parseIsoDay(value.replace(/T.*$/s, '')) : null;
  if (day === null) throw bad('its "doc_date" is not a date');
  return day;
}

const bad = (what: string): ContractError => new ContractError('invalid-input', what);
