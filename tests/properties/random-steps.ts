/** Random commands over a case of toy articles: each is aimed at whatever the case has at that moment. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Core } from '#core/core.ts';
import type { ExtractionInput } from '#extract/extractor.ts';
import { contract } from '#shared/contract/index.ts';
import type { Findings } from '#shared/model/findings.ts';
import { PloverType } from '#shared/model/plover.ts';
import { ItemKind, ReviewState } from '#shared/model/review.ts';
import { EventStatus } from '#shared/model/vocabulary.ts';
import { dayNumber } from '../fixtures/test-core.ts';
import { readToy } from '../fixtures/toy-reader.ts';

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
  | { readonly kind: 'reextract' | 'undo' | 'redo'; readonly pick: number };

const pick = fc.nat(50);
const item = fc.constantFrom(...ItemKind.options);
export const stepArbitrary: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('import'), text, shift: fc.nat(5) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('publish'), pick, shift: fc.nat(9) }) },
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('edit'), pick, field: fc.nat(4), value: fc.nat(9) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('review'),
      pick,
      item,
      state: fc.constantFrom(...ReviewState.options),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('delete'), pick, item }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom('reextract', 'undo', 'undo', 'redo'), pick }) },
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

/** Sends the step. Returns the command's name, or null when it did not apply (nothing to undo, no such item). */
export async function runStep(core: Core, step: Step): Promise<string | null> {
  const { name, input } = messageOf(step);
  const reply = await core.dispatch(name, input);
  if (!reply.ok) {
    expect(['not-found', 'nothing-to-undo', 'nothing-to-redo']).toContain(reply.error.code);
    return null;
  }
  expect(contract[name].output.safeParse(reply.data).success).toBe(true);
  return name;
}

const at = (index: number): number => (index % TABLE_ROWS) + 1;

function messageOf(step: Step): { readonly name: keyof typeof contract; readonly input: unknown } {
  switch (step.kind) {
    case 'import':
      return {
        name: 'article.import',
        input: { title: 'Toy', text: step.text, published: DAY + step.shift, publishedBasis: 'analyst' },
      };
    case 'publish':
      return {
        name: 'article.setPublished',
        input: { articleId: (step.pick % 6) + 1, published: DAY + step.shift },
      };
    case 'edit':
      return editMessage(step);
    case 'review':
      return { name: 'item.review', input: { kind: step.item, id: at(step.pick), state: step.state } };
    case 'delete':
      return { name: 'item.delete', input: { kind: step.item, id: at(step.pick) } };
    case 'reextract':
      return { name: 'article.reextract', input: { articleId: (step.pick % 6) + 1 } };
    default:
      return { name: `history.${step.kind}`, input: {} };
  }
}

function editMessage({ pick: index, field, value }: Extract<Step, { kind: 'edit' }>) {
  const eventId = at(index);
  const edits = [
    { name: 'actor.rename', input: { actorId: (index % 12) + 1, name: `Name ${value}` } },
    { name: 'event.setTitle', input: { eventId, title: `Title ${value}` } },
    { name: 'event.setType', input: { eventId, type: PloverType.options[value] } },
    { name: 'event.setStatus', input: { eventId, status: EventStatus.options[value % 6] } },
    { name: 'event.setTime', input: { eventId, edtf: value === 0 ? null : `2026-0${value}` } },
  ] as const;
  return edits[field % edits.length] ?? edits[0];
}
