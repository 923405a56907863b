/** Empty slots of events, told as gaps. */
import { describe, expect, test } from 'vitest';
import { gapsOf } from '#shared/derive/gaps.ts';
import type { PlaceId } from '#shared/model/ids.ts';
import { event, type Parts, taking, time, type ViewEvent } from './records.ts';

const missing = (fields: Partial<ViewEvent>, ...parts: Parts) =>
  gapsOf([event(1, { participants: taking(...parts), ...fields })])[0]?.missing ?? [];

describe('gapsOf', () => {
  test('an event with all its slots filled has no gap', () => {
    expect(missing({}, ['party', 1], ['party', 2])).toEqual([]);
    expect(missing({ type: 'AID' }, ['supplier', 1], ['recipient', 2])).toEqual([]);
  });

  test.each([
    ['occurred', ['no date']],
    ['ongoing', ['no date']],
    ['planned', ['no date']],
    ['conditional', []],
    ['hypothetical', []],
    ['negated', []],
  ] as const)('an undated event that is %s misses %j', (status, wanted) =>
    expect(missing({ status, time: time(null) }, ['party', 1], ['party', 2])).toEqual(wanted),
  );

  test('what happens on the ground needs a place: its own, or a place that takes part', () => {
    const sides: Parts = [
      ['attacker', 1],
      ['target', 2],
    ];
    expect(missing({ type: 'ASSAULT' }, ...sides)).toEqual(['no place']);
    expect(missing({ type: 'ASSAULT', placeIds: [1 as PlaceId] }, ...sides)).toEqual([]);
    const struck = { actorId: null, placeId: 1 as PlaceId, role: 'target', inferred: false } as const;
    expect(missing({ type: 'ASSAULT', participants: [...taking(['attacker', 1]), struck] })).toEqual([]);
    expect(missing({ type: 'ASSAULT', status: 'negated' }, ...sides)).toEqual([]);
  });

  test('main roles are named as the type has them, and any role of the side fills them', () => {
    const at = { placeIds: [1 as PlaceId] };
    expect(missing({ type: 'ASSAULT', ...at })).toEqual(['no attacker', 'no target']);
    expect(missing({ type: 'ASSAULT', ...at }, ['agent', 1], ['affected', 2])).toEqual([]);
    expect(missing({ type: 'AID' }, ['supplier', 1])).toEqual(['no recipient']);
    expect(missing({ type: 'PROTEST', ...at })).toEqual(['no actor']);
    expect(missing({ type: 'CONSULT' }, ['party', 1])).toEqual(['no second party']);
    expect(missing({ type: 'CONSULT' }, ['speaker', 1], ['audience', 2])).toEqual([]);
  });

  test('a gap knows its event and the article that speaks of it first', () => {
    const evidence = [{ articleId: 7 as never, sentenceId: 3 as never, start: 0, end: 4, rule: 'EV-1' }];
    expect(gapsOf([event(4, { type: 'OTHER', evidence })])).toEqual([
      { eventId: 4, title: 'Event 4', type: 'OTHER', articleId: 7, missing: ['no actor'] },
    ]);
    expect(gapsOf([event(4)])[0]?.articleId).toBeNull();
  });
});
