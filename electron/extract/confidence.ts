/**
 * How sure a finding is: what its rule scores, turned into the share of findings with that score that were right where they could
 * be checked. The steps are fitted by `scripts/fit-confidence.ts` and kept in `models/confidence.json`.
 */

/** `description` is an actor without a name; `name` an actor or a place with one. */
export const SURE_KINDS = ['name', 'description', 'time', 'event', 'relation'] as const;
type SureKind = (typeof SURE_KINDS)[number];

/** Scores with their shares, both rising; between two of them the share is in between. */
export type Steps = readonly (readonly [score: number, share: number])[];
export type ConfidenceTable = Readonly<Record<SureKind, Steps>>;

/** Findings are never certain, nor given out when nothing speaks for them. */
const LEAST = 0.02;
const MOST = 0.98;

export function readConfidenceTable(json: string): ConfidenceTable {
  const table: ConfidenceTable = JSON.parse(json);
  for (const kind of SURE_KINDS)
    if (!Array.isArray(table[kind]) || table[kind].length === 0)
      throw new Error(`confidence.json has no steps for ${kind}`);
  return table;
}

function between(steps: Steps, score: number): number {
  const above = steps.findIndex(([at]) => at >= score);
  if (above === 0) return steps[0]![1];
  if (above < 0) return steps.at(-1)![1];
  const [[fromScore, fromShare], [toScore, toShare]] = [steps[above - 1]!, steps[above]!];
  const part = toScore === fromScore ? 1 : (score - fromScore) / (toScore - fromScore);
  return fromShare + part * (toShare - fromShare);
}

/** Confidence of a finding by the score that its rule gave it. */
export type Sureness = (kind: SureKind, score: number) => number;

export const surenessOf =
  (table: ConfidenceTable): Sureness =>
  (kind, score) =>
    Math.round(1000 * Math.min(MOST, Math.max(LEAST, between(table[kind], score)))) / 1000;
