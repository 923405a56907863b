/** The outline says in words what graph and timeline show. */
import { describe, expect, test } from 'vitest';
import { type OutlineNode, outline } from '#shared/derive/outline.ts';
import { actor, actorId, event, eventId, relation, taking, time, view } from './records.ts';

const condition = (from: number, to: number) => ({
  id: from,
  from: eventId(from),
  to: eventId(to),
  kind: 'condition' as const,
  confidence: 0.9,
  review: 'unreviewed' as const,
});
const links = [condition(3, 4), condition(4, 5)];
const tree = outline(
  view({
    actors: [actor(1, 'Norway'), actor(2, 'Anna Berg', 'person')],
    events: [
      event(1, { type: 'ASSAULT', title: 'Ships were stopped', participants: taking(['attacker', 1]) }),
      event(2, {
        title: 'Talks',
        time: time('2026-03'),
        status: 'planned',
        participants: taking(['party', 1], ['party', 2]),
      }),
      event(3, {
        type: 'AGREE',
        title: 'A deal is signed',
        time: time(null),
        status: 'hypothetical',
        overlap: 'undated',
      }),
      event(4, {
        type: 'AID',
        title: 'Boats come back',
        time: time(null),
        status: 'conditional',
        overlap: 'undated',
      }),
      event(5, { title: 'Fishing resumes', time: time(null), status: 'planned', overlap: 'undated' }),
    ],
    relations: [relation(1, { subject: actorId(2), predicate: 'is prime minister of', object: actorId(1) })],
    links,
  }),
);

const lines = (nodes: readonly OutlineNode[], depth = 0): readonly string[] =>
  nodes.flatMap(({ text, children }) => [`${'  '.repeat(depth)}${text}`, ...lines(children, depth + 1)]);
const keys = (nodes: readonly OutlineNode[]): readonly string[] =>
  nodes.flatMap(({ key, children }) => [key, ...keys(children)]);

describe('outline', () => {
  test('reads as sentences', () => {
    expect(lines(tree)).toEqual([
      'Actors, 2',
      '  Norway, state, 2 events, 1 relation',
      '    Attack: Ships were stopped, 3 Feb 2026, occurred, attacker Norway',
      '    Talks: Talks, Mar 2026, planned, party Norway and Anna Berg',
      '    Anna Berg is prime minister of Norway',
      '  Anna Berg, person, 1 event, 1 relation',
      '    Talks: Talks, Mar 2026, planned, party Norway and Anna Berg',
      '    Anna Berg is prime minister of Norway',
      'Events in order of time, 2',
      '  Attack: Ships were stopped, 3 Feb 2026, occurred, attacker Norway',
      '  Talks: Talks, Mar 2026, planned, party Norway and Anna Berg',
      'No date yet, 1',
      '  If Agreement: A deal is signed, hypothetical',
      '    Only after that: Aid: Boats come back, conditional',
      '      Only after that: Talks: Fishing resumes, planned',
    ]);
  });

  test('every place in the tree has a key of its own', () => {
    const all = keys(tree);
    expect(new Set(all).size).toBe(all.length);
  });

  test('an empty case has no headings', () => {
    expect(outline(view())).toHaveLength(1);
    expect(outline(view({ actors: [] }))).toEqual([]);
  });
});
