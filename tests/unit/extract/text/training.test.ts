/** The parts of training that the shipped files rest on: treebank reading, oracle, quantised files, lemma rules, scores. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { FeatureList } from '#extract/text/hashing.ts';
import { applyRule, ruleFor } from '#extract/text/lemmatise.ts';
import { loadLexicon } from '#extract/text/lexicon.ts';
import { loadLinearModel } from '#extract/text/linear-model.ts';
import { ParserState, RIGHT, SHIFT } from '#extract/text/parser-state.ts';
import { buildLexicon } from '#extract/train/build-lexicon.ts';
import { readTreebank } from '#extract/train/conllu.ts';
import { LogLinear } from '#extract/train/log-linear.ts';
import { oracleCosts } from '#extract/train/oracle.ts';
import { createRandom } from '#extract/train/random.ts';
import { gold, scoreAligned } from '#extract/train/score-syntax.ts';
import { trainLemmaRules } from '#extract/train/train-lemmas.ts';
import { writeModel } from '#extract/train/write-model.ts';

const TREEBANK = `# newdoc id = a
# newpar
# text = The dogs' owner barked loudly on Monday.
1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_
2-3\tdogs'\t_\t_\t_\t_\t_\t_\t_\t_
2\tdogs\tdog\tNOUN\tNNS\t_\t4\tnmod:poss\t_\t_
3\t'\t's\tPART\tPOS\t_\t2\tcase\t_\t_
4\towner\towner\tNOUN\tNN\t_\t5\tnsubj\t_\t_
5\tbarked\tbark\tVERB\tVBD\t_\t0\troot\t_\t_
6\tloudly\tloudly\tADV\tRB\t_\t5\tadvmod\t_\t_
7\tMonday\tMonday\tPROPN\tNNP\t_\t5\tobl:tmod\t_\tSpaceAfter=No
8\t.\t.\tPUNCT\t.\t_\t5\tpunct\t_\t_

# text = Cats walked and talked.
1\tCats\tcat\tNOUN\tNNS\t_\t2\tnsubj\t_\t_
2\twalked\twalk\tVERB\tVBD\t_\t0\troot\t_\t_
3\tand\tand\tCCONJ\tCC\t_\t4\tcc\t_\t_
4\ttalked\ttalk\tVERB\tVBD\t_\t2\tconj\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_
`;

function sample() {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
  try {
    const path = join(folder, 'sample.conllu.gz');
    writeFileSync(path, gzipSync(TREEBANK));
    return readTreebank(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('readTreebank', () => {
  test('TX-40: heads count from 0, words of one token touch, labels follow one scheme', () => {
    const [first, second] = sample();
    expect(first!.tokens.map(({ head }) => head)).toEqual([1, 3, 1, 4, -1, 4, 4, 4]);
    expect(first!.tokens.map(({ glued }) => glued)).toEqual([
      false,
      true,
      false,
      false,
      false,
      false,
      true,
      false,
    ]);
    expect(first!.tokens[6]!.dep).toBe('obl:unmarked');
    expect([first!.newDocument, second!.newDocument, first!.newParagraph, second!.newParagraph]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('oracleCosts', () => {
  test('TX-43: following it from the start rebuilds every gold tree', () => {
    for (const { tokens } of sample()) {
      const heads = Int32Array.from(tokens, ({ head }) => (head < 0 ? tokens.length : head));
      const state = new ParserState(tokens.length);
      while (!state.done) {
        const costs = oracleCosts(state, { heads });
        const best = ([0, 1, 2] as const).reduce((a, b) => (costs[b]! < costs[a]! ? b : a));
        expect(costs[best]).toBe(0);
        if (best === SHIFT) state.shift();
        else state.attach(best, 0);
      }
      expect([...state.heads.slice(0, tokens.length)]).toEqual([...heads]);
    }
  });

  test('TX-43: an attachment to a wrong head costs the arc that it replaces', () => {
    const state = new ParserState(3);
    state.shift();
    state.shift();
    expect(oracleCosts(state, { heads: Int32Array.from([2, 2, 3]) })[RIGHT]).toBe(1);
  });
});

function features(...values: number[]): FeatureList {
  const list = new FeatureList();
  for (const value of values) list.add(1, value);
  return list;
}

describe.each([2, 40])('a log-linear model of %i classes', (classes) => {
  const marksOf = (good: number): Int8Array =>
    Int8Array.from({ length: classes }, (_, k) => (k === good ? 1 : 0));

  test('learns, and its file scores as it did', () => {
    const model = new LogLinear({ classes, minCount: 1, rate: 0.1, keep: 1, random: createRandom(1) });
    const examples = [7, 8, 9, 10].map((value) => ({ list: features(value, 99), good: value % 2 }));
    for (const { list } of examples) model.count(list);
    const scores = new Float64Array(classes);
    for (let round = 0; round < 30; round++) {
      for (const { list, good } of examples) {
        model.score(list, scores);
        model.learn(list, scores, marksOf(good));
      }
    }
    const loaded = loadLinearModel(writeModel(model.table()));
    expect(loaded.classes).toBe(classes);
    for (const { list, good } of examples) {
      const shipped = new Float64Array(classes);
      model.score(list, scores);
      loaded.score(list, shipped);
      expect(shipped.indexOf(Math.max(...shipped))).toBe(good);
      for (let k = 0; k < classes; k++) expect(shipped[k]! * loaded.scale).toBeCloseTo(scores[k]!, 1);
    }
    loaded.score(features(12345), scores);
    expect([...scores]).toEqual(Array.from({ length: classes }, () => 0));
  });

  test('keeps the weights that matter when it is pruned', () => {
    const model = new LogLinear({ classes, minCount: 1, rate: 0.1, keep: 1, random: createRandom(1) });
    const list = features(1, 2, 3);
    model.count(list);
    const scores = new Float64Array(classes);
    model.learn(list, scores, marksOf(1));
    model.prune(2);
    const { weights, index } = model.table();
    expect(
      [...weights.subarray(0, index.size * classes)].filter((weight) => weight !== 0).length,
    ).toBeLessThanOrEqual(classes * 3);
    model.score(list, scores);
    expect(scores.indexOf(Math.max(...scores))).toBe(1);
  });
});

describe('lemma rules and lexicon', () => {
  test('TX-44: rules generalise, exceptions stand in the lexicon', () => {
    const sentences = sample();
    const rules = trainLemmaRules(sentences);
    const rule = ruleFor('jumped', { upos: 'VERB', xpos: 'VBD' }, rules);
    expect(applyRule('jumped', rule!)).toBe('jump');
    const tagIds = new Map([['PART POS', 0]]);
    const lexicon = loadLexicon(
      buildLexicon({
        sentences,
        tagIds,
        rules,
        sources: { clusters: new Map([['barked', 33]]), senses: new Map() },
      }),
    );
    expect(lexicon.lemma("'", 'PART')).toBe("'s");
    expect(lexicon.lemma('barked', 'VERB')).toBeUndefined();
    expect(lexicon.entry('barked').cluster).toBe(33);
    expect(lexicon.entry('nowhere')).toEqual({ tagSet: 0, casing: 0, cluster: 0, sense: 0 });
  });
});

describe('scoreAligned', () => {
  test('a perfect analysis scores 1, another token boundary costs', () => {
    const sentences = sample();
    expect(scoreAligned(gold(sentences), gold(sentences))).toEqual({
      tokens: 1,
      sents: 1,
      UPOS: 1,
      XPOS: 1,
      lemma: 1,
      UAS: 1,
      LAS: 1,
    });
    const [first, second] = gold(sentences);
    const wrong = { tokens: second!.tokens.map((token, i) => (i === 0 ? { ...token, head: 3 } : token)) };
    const scores = scoreAligned(gold(sentences), [first!, wrong]);
    expect(scores.UAS).toBeCloseTo(12 / 13);
    expect(scoreAligned(gold(sentences), [first!]).tokens).toBeCloseTo(16 / 21);
  });
});
