/** The actor graph: who is joined to whom, and how edges are grouped. */
import { describe, expect, test } from 'vitest';
import { actorGraph } from '#shared/columns/graph-of-view.ts';
import { eventPairs } from '#shared/derive/event-pairs.ts';
import { actor, event, type Parts, relation, taking, view } from './records.ts';

const pairs = (...roles: Parts) =>
  eventPairs({ participants: taking(...roles) }).map(
    ({ from, to, directed }) => `${from}${directed ? '→' : '–'}${to}`,
  );

describe('eventPairs', () => {
  test('doers point at goals', () =>
    expect(pairs(['attacker', 1], ['target', 2], ['target', 3])).toEqual(['1→2', '1→3']));
  test('parties are joined without an arrow', () =>
    expect(pairs(['party', 1], ['party', 2], ['party', 3])).toEqual(['1–2', '1–3', '2–3']));
  test('a mediator points at the parties', () =>
    expect(pairs(['party', 1], ['party', 2], ['mediator', 3])).toEqual(['1–2', '3→1', '3→2']));
  test('doers alone did it together', () => expect(pairs(['agent', 1], ['agent', 2])).toEqual(['1–2']));
  test('nobody is joined to himself, and two actors only once', () =>
    expect(pairs(['agent', 1], ['recipient', 1], ['recipient', 2], ['target', 2])).toEqual(['1→2']));
  test('who is only named joins nobody', () => expect(pairs(['agent', 1], ['other', 2])).toEqual([]));
  test('places take no part', () => {
    const place = { actorId: null, placeId: 9 as never, role: 'target' as const, inferred: false };
    expect(eventPairs({ participants: [...taking(['attacker', 1]), place] })).toEqual([]);
  });
  test('a crowded meeting is cut at 15 pairs', () => {
    const parties = Array.from({ length: 12 }, (_, index) => ['party', index + 1] as const);
    expect(pairs(...parties)).toHaveLength(15);
  });
});

describe('actorGraph', () => {
  const strike = (id: number, fields = {}) =>
    event(id, { type: 'ASSAULT', participants: taking(['attacker', 1], ['target', 2]), ...fields });

  test('events of the same pair, quad and line make one edge with their count', () => {
    const { edges } = actorGraph(view({ events: [strike(1), strike(2), strike(3, { type: 'SANCTION' })] }));
    expect(edges).toHaveLength(1);
    expect(edges[0]).toMatchObject({
      source: 'a1',
      target: 'a2',
      label: 'attack · 3',
      count: 3,
      quad: 'material-conflict',
      line: 'solid',
      toSource: false,
      toTarget: true,
      eventIds: [1, 2, 3],
    });
  });

  test('another status or another quad is another edge', () => {
    const events = [strike(1), strike(2, { status: 'planned' }), strike(3, { type: 'AID' })];
    const { edges } = actorGraph(view({ events }));
    expect(edges.map(({ quad, line }) => `${quad} ${line}`).sort()).toEqual([
      'material-conflict dashed',
      'material-conflict solid',
      'material-cooperation solid',
    ]);
  });

  test('blows both ways give one edge with two arrows', () => {
    const back = event(2, { type: 'ASSAULT', participants: taking(['attacker', 2], ['target', 1]) });
    const [edge] = actorGraph(view({ events: [strike(1), back] })).edges;
    expect(edge).toMatchObject({ toSource: true, toTarget: true, count: 2 });
  });

  test('relations are labelled by their predicate without "is" and "the"', () => {
    const { edges } = actorGraph(view({ relations: [relation(1, { predicate: 'is the president of' })] }));
    expect(edges[0]).toMatchObject({ label: 'president of', quad: 'other', line: 'solid', relationIds: [1] });
  });

  test('a relation that an event of the same sentence says too is not counted twice, but gives its words', () => {
    const evidence = [{ articleId: 1, sentenceId: 5, start: 0, end: 4, rule: 'R' }] as never;
    const shelled = relation(7, { predicate: 'shelled', family: 'attack', evidence });
    const { edges } = actorGraph(view({ events: [strike(1, { evidence })], relations: [shelled] }));
    expect(edges).toHaveLength(1);
    expect(edges[0]).toMatchObject({ label: 'shelled', count: 1, eventIds: [1], relationIds: [7] });
    const apart = actorGraph(view({ events: [strike(1)], relations: [shelled] })).edges;
    expect(apart[0]).toMatchObject({ count: 2 });
  });

  test('what did not happen says so', () => {
    const [edge] = actorGraph(view({ events: [strike(1, { status: 'negated' })] })).edges;
    expect(edge).toMatchObject({ label: 'no attack', line: 'struck' });
  });

  test('an edge is partly only when everything that it stands for is', () => {
    const graph = (...overlaps: ('inside' | 'partly')[]) =>
      actorGraph(view({ events: overlaps.map((overlap, index) => strike(index + 1, { overlap })) })).edges[0]
        ?.partly;
    expect(graph('partly', 'partly')).toBe(true);
    expect(graph('partly', 'inside')).toBe(false);
  });

  test('nodes count their events, the busiest first, and know whether anything joins them', () => {
    const { nodes } = actorGraph(
      view({ events: [strike(1), event(2, { participants: taking(['agent', 2]) })] }),
    );
    expect(nodes.map(({ name, events, unconnected }) => [name, events, unconnected])).toEqual([
      ['Borduria', 2, false],
      ['Aland', 1, false],
      ['Cagliostra', 0, true],
    ]);
  });

  test('who is filtered out of a view has no lines in it', () => {
    const actors = [actor(1, 'Aland'), actor(3, 'Cagliostra')];
    expect(actorGraph(view({ actors, events: [strike(1)], relations: [relation(1)] })).edges).toEqual([]);
  });

  test('an actor of conditional events only may not exist yet', () => {
    const sails = event(1, { status: 'conditional', participants: taking(['agent', 3]) });
    const tentative = (relations = [relation(1)]) =>
      actorGraph(view({ events: [sails], relations })).nodes.filter((node) => node.tentative);
    expect(tentative().map((node) => node.name)).toEqual(['Cagliostra']);
    expect(tentative([relation(1, { subject: actor(3, '').id })])).toEqual([]);
  });
});
