/** Messages that no core may accept: unknown names with any input, and known names with inputs that do not fit. */
import fc from 'fast-check';
import { contract, isProcedureName, type ProcedureName } from '#shared/contract/index.ts';
import { plainSnapshot } from '../fixtures/view-snapshot.ts';

export interface Message {
  readonly name: string;
  readonly input: unknown;
}

const NAMES = Object.keys(contract) as ProcedureName[];

const FRIENDS: readonly unknown[] = [
  {},
  { articleId: 1 },
  { articleId: 1, published: 20_000 },
  { eventId: 1, title: 'Title' },
  { eventId: 1, edtf: '2026-02-03' },
  { actorId: 1, name: 'Name' },
  { kind: 'event', id: 1, state: 'accepted' },
  { window: { from: null, to: null }, limit: 10 },
  { title: '', text: 'Text.', published: 20_000, publishedBasis: 'analyst' },
  { kind: 'text', text: 'Text.' },
  { actorId: 1, kind: 'person' },
  { actorId: 1, intoId: 2 },
  { actorId: 1, name: 'office', value: null },
  { eventId: 1, placeIds: [1, { name: 'Port', kind: 'city' }] },
  { eventId: 1, participants: [{ actorId: 1, role: 'party', inferred: false }] },
  { relationId: 1, subject: 1, object: 2, directed: true },
  { articleId: 1, reliability: 'B', credibility: 2 },
  { view: 'main', places: [{ actorId: 1, x: 0, y: 0, pinned: true }] },
  { view: 'graph', format: 'svg', marking: 'TLP:RED' },
  { id: 1, name: 'Name' },
  { name: 'Name', snapshot: plainSnapshot, thumbnail: null },
];

const oddValue = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(null, true, -1, 0, 1.5, 1e308, '', 'x'.repeat(2000), [], {}, '__proto__', '1'),
);

/** A fitting input with one key changed, added or taken away. */
const nearMiss = fc
  .record({
    base: fc.constantFrom(...FRIENDS),
    key: fc.string({ maxLength: 12 }),
    value: oddValue,
    at: fc.nat(8),
  })
  .map(({ base, key, value, at }) => {
    const keys = Object.keys(base as object);
    const target = at % 3 === 0 || keys.length === 0 ? key : (keys[at % keys.length] ?? key);
    const entries = Object.entries(base as object).filter(([name]) => name !== target);
    return Object.fromEntries(at % 3 === 1 ? entries : [...entries, [target, value]]) as unknown;
  });

const anyInput = fc.oneof(oddValue, nearMiss, fc.constantFrom(...FRIENDS));

const unknownName = fc
  .oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom(
      'toString',
      '__proto__',
      'hasOwnProperty',
      'article',
      'article.',
      'Article.get',
      'host.nope',
    ),
    fc.constantFrom(...NAMES).map((name) => ` ${name}`),
  )
  .filter((name) => !isProcedureName(name));

/** Half with unknown names, half with known names and inputs that their schema refuses. */
export const badMessage: fc.Arbitrary<Message> = fc.oneof(
  fc.record({ name: unknownName, input: anyInput }),
  fc
    .record({ name: fc.constantFrom(...NAMES), input: anyInput })
    .filter(({ name, input }) => !contract[name].input.safeParse(input).success),
);
