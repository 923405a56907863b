/** Random commands over a case of toy articles: each is aimed at whatever the case has at that moment. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { askOf } from '#core/ask.ts';
import type { Core } from '#core/core.ts';
import type { ExtractionInput } from '#extract/extractor.ts';
import { contract } from '#shared/contract/index.ts';
import type { Findings } from '#shared/model/findings.ts';
import { ItemKind, ReviewState } from '#shared/model/review.ts';
import { dayNumber } from '../fixtures/test-core.ts';
import { readToy } from '../fixtures/toy-reader.ts';
import { edits, type Message, type Targets } from './random-edits.ts';

const NAMES = ['Ada Brook', 'Ben Carr', 'Harbour Council', 'Trade Union', 'Norland', 'Sudria', 'Lake Bank'];
const VERBS = ['met', 'attacked', 'helped', 'accused', 'joined'];
const TIMES = ['', ' yesterday', ' tomorrow', ' on 2026-01-05'];
const PLACES = ['', ' in Port Alba', ' in Mill Town'];
const DAY = dayNumber('2026-02-03');

const line = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.constantFrom(...VERBS),
    fc.constantFrom(...NAMES),
    fc.constantFrom(...TIMES),
    fc.constantFrom(...PLACES),
  )
  .filter(([subject, , object]) => subject !== object)
  .map(([subject, verb, object, when, where]) => `${subject} ${verb} ${object}${when}${where}.`);
const text = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));

export type Step =
  | { readonly kind: 'import'; readonly text: string; readonly shift: number }
  | { readonly kind: 'publish'; readonly pick: number; readonly shift: number }
  | { readonly kind: 'edit'; readonly pick: number; readonly field: number; readonly value: number }
  | { readonly kind: 'review'; readonly pick: number; readonly item: ItemKind; readonly state: ReviewState }
  | { readonly kind: 'delete'; readonly pick: number; readonly item: ItemKind }
  | { readonly kind: 'reextract' | 'remove' | 'undo' | 'redo'; readonly pick: number };

const pick = fc.nat(50);
const item = fc.constantFrom(...ItemKind.options);
export const stepArbitrary: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('import'), text, shift: fc.nat(5) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('publish'), pick, shift: fc.nat(9) }) },
  {
    weight: 36,
    arbitrary: fc.record({
      kind: fc.constant('edit'),
      pick,
      field: fc.nat(edits.length - 1),
      value: fc.nat(9),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('review'),
      pick,
      item,
      state: fc.constantFrom(...ReviewState.options),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('delete'), pick, item }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove'), pick }) },
  {
    weight: 20,
    arbitrary: fc.record({ kind: fc.constantFrom('reextract', 'undo', 'undo', 'redo', 'redo'), pick }),
  },
);

let readings = 0;

/** A reader that gives and takes: each time it leaves out another of the text's events, as a new version might. */
export function fadingReader(input: ExtractionInput): Findings {
  readings += 1;
  const findings = readToy(input);
  const gone = `e${(readings % 5) + 1}`;
  return {
    ...findings,
    events: findings.events.filter((event) => event.id !== gone),
    links: findings.links.filter((link) => link.from !== gone && link.to !== gone),
    relations: findings.relations.slice(readings % 2),
    sentences: readings % 7 === 0 ? findings.sentences.slice(0, 1) : findings.sentences,
  };
}

const TABLE_ROWS = 15;

export const commandNames = Object.entries(contract)
  .filter(([, procedure]) => procedure.kind === 'command')
  .map(([name]) => name);

/** What a command may answer when the step does not fit the case: e.g. an actor that would be related to itself. */
const MISFITS: Readonly<Record<string, string>> = {
  'relation.setEnds': 'invalid-input',
  'actor.merge': 'invalid-input',
  'item.review': 'conflict',
  'actor.addAlias': 'conflict',
  'actor.setAttribute': 'conflict',
};

/** Sends the step. Returns the command's name, or null when it did not apply (nothing to undo, no such item). */
export async function runStep(core: Core, step: Step): Promise<string | null> {
  const { name, input } = messageOf(step, await targetsIn(core));
  const reply = await core.dispatch(name, input);
  if (!reply.ok) {
    expect(['not-found', 'nothing-to-undo', 'nothing-to-redo', MISFITS[name]]).toContain(reply.error.code);
    return null;
  }
  expect(contract[name].output.safeParse(reply.data).success).toBe(true);
  return name;
}

/** What holds of any case whatever has been done to it: all is said somewhere, nobody stands in a relation with itself. */
export async function expectSound(core: Core): Promise<void> {
  const { events, relations } = await askOf(core)('view.window', {
    window: { from: null, to: null },
    limit: 10_000,
  });
  for (const { evidence, participants } of events) {
    expect(evidence.length).toBeGreaterThan(0);
    const parts = participants.map(({ actorId, placeId, role }) => `${actorId}:${placeId}:${role}`);
    expect(new Set(parts).size).toBe(parts.length);
  }
  for (const { evidence, subject, object } of relations) {
    expect(evidence.length).toBeGreaterThan(0);
    expect(subject).not.toBe(object);
  }
}

async function targetsIn(core: Core): Promise<Targets> {
  const ask = askOf(core);
  const { items } = await ask('case.actors', { limit: 1000 });
  const places = await ask('case.places', { limit: 1000 });
  const articles = await ask('article.list', {});
  const { events, relations } = await ask('view.window', { window: { from: null, to: null }, limit: 1000 });
  return {
    actors: items,
    places: places.items.map(({ id }) => id),
    articles: articles.map(({ id }) => id),
    events: events.map(({ id }) => id),
    relations: relations.map(({ id }) => id),
  };
}

const at = (index: number): number => (index % TABLE_ROWS) + 1;

function messageOf(step: Step, targets: Targets): Message {
  const articleId = (index: number): number => targets.articles[index % targets.articles.length] ?? 99;
  switch (step.kind) {
    case 'import':
      return {
        name: 'article.import',
        input: { title: 'Toy', text: step.text, published: DAY + step.shift, publishedBasis: 'analyst' },
      };
    case 'publish':
      return {
        name: 'article.setPublished',
        input: { articleId: articleId(step.pick), published: DAY + step.shift },
      };
    case 'edit':
      return (edits[step.field] ?? edits[0]!)({ ...step, targets });
    case 'review':
      return { name: 'item.review', input: { kind: step.item, id: at(step.pick), state: step.state } };
    case 'delete':
      return { name: 'item.delete', input: { kind: step.item, id: at(step.pick) } };
    case 'reextract':
      return { name: 'article.reextract', input: { articleId: articleId(step.pick) } };
    case 'remove':
      return { name: 'article.delete', input: { articleId: articleId(step.pick) } };
    default:
      return { name: `history.${step.kind}`, input: {} };
  }
}
