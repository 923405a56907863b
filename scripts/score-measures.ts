/** The measures of `npm run score`: how each is read off the scorers' results, and what it is meant to reach. */
import type { CorpusTask, ScoredCorpus } from './score-corpora.ts';
import type { ScoredReading } from './score-readings.ts';

export interface Measure {
  /** Its key in `score-floors.json`. */
  readonly id: string;
  readonly title: string;
  readonly target: number;
  /** How far a figure may fall below the committed one: a point, or a hundredth of a share. */
  readonly slack: number;
  /** False for a measure of which less is better. */
  readonly more: boolean;
  /** Undefined when what it is read off has not been scored. */
  readonly figure: (scores: Scores) => number | undefined;
}

export interface Scores {
  readonly readings: readonly ScoredReading[];
  readonly corpora: ReadonlyMap<string, ScoredCorpus>;
}

/** Which corpora are read, and how. */
export const CORPUS_TASKS: readonly CorpusTask[] = [
  { name: 'tempeval3', mentions: 'names', triggers: 'all' },
  { name: 'meantime', mentions: 'all', triggers: 'all' },
  // Its other 200 sentences are what CrossNER trains on, and so did we.
  { name: 'crossner-politics', mentions: 'names', triggers: 'all', untrained: 'politics-dev' },
  { name: 'conll2003', mentions: 'names', triggers: 'all' },
  // One sentence, one coded event: the other words that name an event there are not annotated, so only events count.
  { name: 'plover-gsr', mentions: 'names', triggers: 'events' },
  { name: 'conll04', mentions: 'names', triggers: 'all' },
  { name: 'giveme5w1h', mentions: 'names', triggers: 'all' },
];

/** Read and scored only when asked for by name: nothing is promised for them. */
export const OTHER_TASKS: readonly CorpusTask[] = [
  { name: 'gum', mentions: 'names', triggers: 'all' },
  { name: 'wikineural-en', mentions: 'names', triggers: 'all' },
  { name: 'ecbplus', mentions: 'all', triggers: 'all' },
  { name: 'wikievents', mentions: 'all', triggers: 'events' },
  { name: 'casie', mentions: 'names', triggers: 'events' },
];

const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;

const dev = ({ readings }: Scores): readonly ScoredReading[] => readings.filter(({ isSeed }) => !isSeed);
const seed = ({ readings }: Scores): ScoredReading | undefined => readings.find(({ isSeed }) => isSeed);

const points = (
  id: string,
  title: string,
  rest: Pick<Measure, 'target' | 'figure'> & Partial<Measure>,
): Measure => ({ id, title, slack: 1, more: true, ...rest });

const precision = (part: 'actors' | 'events' | 'relations'): Measure =>
  points(`readings-${part}`, `readings: precision of ${part}, mean`, {
    target: 0.75,
    slack: 0.01,
    figure: (scores) => mean(dev(scores).map(({ plain }) => plain[part].precision)),
  });

interface InCorpus {
  readonly corpus: string;
  readonly target: number;
  readonly read: (scored: ScoredCorpus['score']) => number | undefined;
}

const inCorpus = (id: string, title: string, { corpus, target, read }: InCorpus): Measure =>
  points(id, `${corpus}: ${title}`, {
    target,
    figure: ({ corpora }) => {
      const scored = corpora.get(corpus);
      const share = scored && read(scored.score);
      return share === undefined ? undefined : 100 * share;
    },
  });

const f1 =
  (name: string) =>
  ({ measures }: ScoredCorpus['score']): number | undefined =>
    measures[name]?.F1;

const VALUE = 'timexes value (TempEval-3 value F1)';
const NAMES = 'entities exact span+type';
const QUESTIONS = ['who', 'what', 'when', 'where'];

export const MEASURES: readonly Measure[] = [
  points('seed', 'seed reading, points', { target: 92, figure: (scores) => seed(scores)?.score }),
  points('seed-penalty', 'seed reading, penalty', {
    target: 0,
    slack: 0,
    more: false,
    figure: (scores) => seed(scores)?.penalties.points,
  }),
  points('readings', 'development readings, mean points', {
    target: 72,
    figure: (scores) => mean(dev(scores).map(({ score }) => score)),
  }),
  points('readings-least', 'development readings, the lowest', {
    target: 60,
    figure: (scores) =>
      dev(scores).length === 0 ? undefined : Math.min(...dev(scores).map(({ score }) => score)),
  }),
  precision('actors'),
  precision('events'),
  precision('relations'),
  inCorpus('tempeval3-values', 'timex value F1', { corpus: 'tempeval3', target: 78, read: f1(VALUE) }),
  inCorpus('meantime-values', 'timex value F1', { corpus: 'meantime', target: 88, read: f1(VALUE) }),
  inCorpus('crossner-names', 'names, exact F1', { corpus: 'crossner-politics', target: 78, read: f1(NAMES) }),
  inCorpus('conll2003-names', 'names, exact F1', { corpus: 'conll2003', target: 75, read: f1(NAMES) }),
  inCorpus('tempeval3-triggers', 'triggers F1', {
    corpus: 'tempeval3',
    target: 82,
    read: f1('event triggers relaxed'),
  }),
  inCorpus('meantime-status', 'status, macro F1', {
    corpus: 'meantime',
    target: 55,
    read: ({ status }) => status?.macroF1,
  }),
  inCorpus('plover-types', 'type F1', {
    corpus: 'plover-gsr',
    target: 65,
    read: f1('event triggers relaxed + type'),
  }),
  inCorpus('plover-sides', 'source and target F1', {
    corpus: 'plover-gsr',
    target: 60,
    read: f1('event args relaxed span + role'),
  }),
  inCorpus('conll04-relations', 'relations F1', {
    corpus: 'conll04',
    target: 50,
    read: f1('relations relaxed + type'),
  }),
  inCorpus('giveme5w1h', 'P@1, mean of who what when where', {
    corpus: 'giveme5w1h',
    target: 72,
    read: ({ answers }) => mean(QUESTIONS.flatMap((question) => answers?.[question]?.p_at_1 ?? [])),
  }),
];
