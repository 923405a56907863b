/**
 * Fits `models/confidence.json`: `node scripts/fit-confidence.ts`. Scores become the share of findings with that score that were right,
 * rising steps (isotonic regression) over tenths of the score. Names are fitted to Re-DocRED and CrossNER, times to MEANTIME,
 * whose licences allow it, everything else to the expert readings. Also prints how the steps do on articles that they
 * were not fitted to: each article's findings with the steps of all others.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createExtraction } from '#core/jobs/extraction.ts';
import { projectPaths } from '#core/project-paths.ts';
import { type ConfidenceTable, type Steps, SURE_KINDS, surenessOf } from '#extract/confidence.ts';
import { type Judged, judgeCorpus, judgeFindings, reliabilityLines } from './reliability.ts';
import { projectRoot } from './run-step.ts';

/** Steps that leave the score as it is. */
const PLAIN: Steps = [
  [0, 0],
  [1, 1],
];
const WORKERS = 2;
/** Findings that a step rests on at least, or the share of all; and how many it is drawn towards its kind's mean by. */
const LEAST = 12;
const LEAST_SHARE = 0.06;
const PRIOR = 2;

interface Step {
  /** Lowest and highest score. */
  readonly from: number;
  readonly to: number;
  readonly right: number;
  readonly count: number;
}

const join2 = (a: Step, b: Step): Step => ({
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
  right: a.right + b.right,
  count: a.count + b.count,
});

const shareOf = ({ right, count }: Step, mean: number): number => (right + PRIOR * mean) / (count + PRIOR);

/** Findings in the order of their scores, in groups of the same score to start with. */
function groupsOf(judged: readonly Judged[]): readonly Step[] {
  const groups: Step[] = [];
  const least = Math.max(LEAST, judged.length * LEAST_SHARE);
  for (const { confidence, right } of [...judged].sort((a, b) => a.confidence - b.confidence)) {
    const step = { from: confidence, to: confidence, right: Number(right), count: 1 };
    const last = groups.at(-1);
    const isSame = last && (confidence - last.from < 0.02 || confidence === last.to || last.count < least);
    if (isSame) groups[groups.length - 1] = join2(last, step);
    else groups.push(step);
  }
  return groups;
}

/** Pool adjacent violators: steps that never fall. */
function stepsOf(judged: readonly Judged[]): Steps {
  const mean = judged.filter(({ right }) => right).length / Math.max(1, judged.length);
  const pooled: Step[] = [];
  for (const group of groupsOf(judged)) {
    let step = group;
    while (pooled.length > 0 && shareOf(pooled.at(-1)!, mean) >= shareOf(step, mean))
      step = join2(pooled.pop()!, step);
    pooled.push(step);
  }
  return pooled.flatMap((step) => {
    const share = round(shareOf(step, mean));
    const ends = [...new Set([round(step.from), round(step.to)])];
    return ends.map((score) => [score, share] as const);
  });
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

function tableOf(judged: readonly Judged[]): ConfidenceTable {
  const steps = SURE_KINDS.map((kind) => {
    const own = judged.filter((item) => item.kind === kind);
    return [kind, own.length === 0 ? PLAIN : stepsOf(own)] as const;
  });
  return Object.fromEntries(steps) as ConfidenceTable;
}

/** Each finding with the confidence that it gets from steps fitted without its own article. */
function crossValidated(judged: readonly Judged[]): readonly Judged[] {
  const sources = [...new Set(judged.map(({ source }) => source))];
  const folds = sources.length > 20 ? 10 : sources.length;
  const foldOf = new Map(sources.map((source, at) => [source, at % folds]));
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const sure = surenessOf(tableOf(judged.filter(({ source }) => foldOf.get(source) !== fold)));
    return judged
      .filter(({ source }) => foldOf.get(source) === fold)
      .map((item) => ({ ...item, confidence: sure(item.kind, item.confidence) }));
  });
}

const text = (table: ConfidenceTable): string =>
  `{\n${SURE_KINDS.map((kind) => `  "${kind}": ${JSON.stringify(table[kind])}`).join(',\n')}\n}\n`;

async function main(): Promise<void> {
  const shared = join(projectRoot, '..', 'shared');
  const paths = projectPaths(import.meta.url);
  const models = mkdtempSync(join(tmpdir(), 'throughline-models-'));
  cpSync(paths.models, models, { recursive: true });
  const plain = Object.fromEntries(SURE_KINDS.map((kind) => [kind, PLAIN])) as ConfidenceTable;
  writeFileSync(join(models, 'confidence.json'), text(plain));
  const extraction = createExtraction({ paths: { ...paths, models }, size: WORKERS });
  const judged = [
    ...(await judgeFindings(shared, extraction)),
    ...(await judgeCorpus({ name: 'redocred', kind: 'name' }, shared, extraction)),
    ...(await judgeCorpus(
      { name: 'crossner-politics', kind: 'name', only: 'politics-dev' },
      shared,
      extraction,
    )),
    ...(await judgeCorpus({ name: 'meantime', kind: 'time' }, shared, extraction)),
  ];
  await extraction.close();
  rmSync(models, { recursive: true });
  writeFileSync(join(paths.models, 'confidence.json'), text(tableOf(judged)));
  console.log(
    reliabilityLines(
      SURE_KINDS.flatMap((kind) => crossValidated(judged.filter((item) => item.kind === kind))),
    ).join('\n'),
  );
}

await main();
