/** What parts of the window want of a large case, gathered: asked for at once, and nothing twice. */
import { describe, expect, test } from 'vitest';
import type { EventId, RelationId } from '#shared/model/ids.ts';
import type { Wanted } from '../../../renderer/state/record-pool.ts';
import { createWanting } from '../../../renderer/state/wanting.ts';

const wantedOf = (events: readonly number[], relations: readonly number[] = []): Wanted => ({
  events: events as readonly EventId[],
  relations: relations as readonly RelationId[],
});

/** A case of events below 100 and no relation; answers wait until they are let go. */
function caseOfHundred() {
  const asked: Wanted[] = [];
  const held = new Set<number>();
  const waiting: (() => void)[] = [];
  let stale = false;
  const wanting = createWanting({
    missing: ({ events, relations }) => ({ events: events.filter((id) => !held.has(id)), relations }),
    bring: async (wanted) => {
      asked.push(wanted);
      await new Promise<void>((resolve) => waiting.push(resolve));
      if (stale) return null;
      const found = wanted.events.filter((id) => id < 100);
      for (const id of found) held.add(id);
      return { events: found.map((id) => ({ id })), relations: [] };
    },
  });
  const answer = async () => {
    await Promise.resolve();
    waiting.shift()?.();
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  return { wanting, asked, answer, changeCase: () => (stale = true) };
}

describe('what is wanted of a large case', () => {
  test('is asked for at once when it is wanted in one turn', async () => {
    const { wanting, asked, answer } = caseOfHundred();
    const wants = [
      wanting.want(wantedOf([1, 2])),
      wanting.want(wantedOf([2, 3])),
      wanting.want(wantedOf([])),
    ];
    await answer();
    await Promise.all(wants);
    expect(asked).toEqual([wantedOf([1, 2, 3])]);
  });

  test('comes next when it is wanted meanwhile, without what has come by then', async () => {
    const { wanting, asked, answer } = caseOfHundred();
    const first = wanting.want(wantedOf([1, 2]));
    await Promise.resolve();
    const second = wanting.want(wantedOf([2, 7]));
    await answer();
    await answer();
    await Promise.all([first, second]);
    expect(asked).toEqual([wantedOf([1, 2]), wantedOf([7])]);
  });

  test('is not asked for again where the case has no such record, until the case changes', async () => {
    const { wanting, asked, answer } = caseOfHundred();
    const first = wanting.want(wantedOf([5, 300], [4]));
    await answer();
    await first;
    await wanting.want(wantedOf([5, 300], [4]));
    expect(asked).toHaveLength(1);
    wanting.renew();
    const again = wanting.want(wantedOf([5, 300], [4]));
    await answer();
    await again;
    expect(asked).toEqual([wantedOf([5, 300], [4]), wantedOf([300], [4])]);
  });

  test('ends also when the answer is of a case that is no more', async () => {
    const { wanting, asked, answer, changeCase } = caseOfHundred();
    const first = wanting.want(wantedOf([1]));
    await Promise.resolve();
    changeCase();
    await answer();
    await first;
    const again = wanting.want(wantedOf([1]));
    await answer();
    await again;
    expect(asked).toHaveLength(2);
  });
});
