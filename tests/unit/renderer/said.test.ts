/** Words of the filters: looked up once, held, asked anew when the case has changed, and what they leave of the window. */
import { beforeEach, describe, expect, test } from 'vitest';
import { columnsOfView } from '#shared/columns/columns-of-view.ts';
import type { Failure, Reply } from '#shared/contract/errors.ts';
import type { ArticleSummary } from '#shared/model/article.ts';
import type { ArticleId } from '#shared/model/ids.ts';
import { tied } from '#shared/network/communities-in.ts';
import { createAsOfStore } from '../../../renderer/state/as-of.ts';
import { createCaseStore } from '../../../renderer/state/case-data.ts';
import { createFilterStore } from '../../../renderer/state/filters.ts';
import { createSaidStore } from '../../../renderer/state/said.ts';
import { createShownStore } from '../../../renderer/state/shown.ts';
import { createTimeWindowStore } from '../../../renderer/state/time-window.ts';
import { actor, actorId, event, relation, taking, view } from '../derive/records.ts';

const whole = view({
  actors: [actor(1, 'Norway'), actor(2, 'Anna Berg', 'person')],
  events: [
    event(1, { type: 'ASSAULT', participants: taking(['attacker', 1]) }),
    event(2, { type: 'CONSULT', participants: taking(['speaker', 2]) }),
  ],
  relations: [relation(1, { subject: actorId(2), object: actorId(1) })],
});

type Answer = Reply<{ readonly events: readonly number[]; readonly relations: readonly number[] }>;

function openCase() {
  const asked: string[] = [];
  const failures: Failure[] = [];
  const answer: { reply: Answer } = { reply: { ok: true, data: { events: [2, 99], relations: [] } } };
  const call = async (_name: string, { text }: { readonly text: string }) => {
    asked.push(text);
    return answer.reply;
  };
  const data = createCaseStore();
  const said = createSaidStore({
    ...{ data, client: { call } as never },
    onFailure: (failure) => failures.push(failure),
  });
  const filters = createFilterStore();
  const sources = { data, filters, window: createTimeWindowStore(), asOf: createAsOfStore(), said };
  const shown = createShownStore(sources);
  const change = () => {
    const columns = columnsOfView(whole);
    data.setState({ columns: tied(columns), whole, articles: [] });
  };
  change();
  return { asked, failures, answer, said, filters, shown, data, change };
}

let opened: ReturnType<typeof openCase>;
beforeEach(() => {
  opened = openCase();
});

const eventsShown = () => opened.shown.getState().view?.events.map(({ id }) => id);
const answered = () => new Promise((resolve) => setTimeout(resolve));

describe('words', () => {
  test('leave what has them, once the answer is there; ids that nothing shown has count for nothing', async () => {
    opened.filters.setWords(' talks ');
    expect(eventsShown()).toEqual([1, 2]);
    await answered();
    expect(opened.asked).toEqual(['talks']);
    expect(eventsShown()).toEqual([2]);
    expect(opened.shown.getState().view?.actors.map(({ name }) => name)).toEqual(['Anna Berg']);
    expect(opened.shown.getState().view?.relations).toEqual([]);
    opened.filters.clear();
    expect(eventsShown()).toEqual([1, 2]);
  });

  test('narrow what the filters count, and hold together with them', async () => {
    opened.filters.setWords('talks');
    await answered();
    expect([...opened.shown.getState().unfiltered!]).toEqual([0, 2]);
    opened.filters.set('type', ['CONSULT'], false);
    expect(eventsShown()).toEqual([]);
    expect([...opened.shown.getState().unfiltered!]).toEqual([0, 2]);
  });

  test('are looked up once, and anew when the case has changed, with the old answer until then', async () => {
    opened.filters.setWords('talks');
    await answered();
    opened.filters.set('type', ['AID'], false);
    expect(opened.asked).toEqual(['talks']);
    opened.answer.reply = { ok: true, data: { events: [1], relations: [1] } };
    opened.change();
    expect(eventsShown()).toEqual([2]);
    await answered();
    expect(opened.asked).toEqual(['talks', 'talks']);
    expect(eventsShown()).toEqual([1]);
    expect(opened.shown.getState().view?.relations).toHaveLength(1);
  });

  test('that cannot be looked up hide nothing, and why is told', async () => {
    opened.answer.reply = { ok: false, error: { code: 'busy', message: 'The case is busy.' } };
    opened.filters.setWords('talks');
    await answered();
    expect(opened.failures.map(({ code }) => code)).toEqual(['busy']);
    expect(eventsShown()).toEqual([1, 2]);
  });

  test('of many answers only some are held', async () => {
    for (let number = 0; number < 20; number += 1) await opened.said.ask(`word ${number}`);
    expect(opened.said.getState().size).toBeLessThan(10);
    await opened.said.ask('word 19');
    expect(opened.asked).toHaveLength(20);
  });
});

test('articles that come later change nothing that is shown, unless something of theirs is filtered', () => {
  const { shown, data, filters } = opened;
  const article = (id: number, outlet: string) => ({ ...newArticle, id: id as ArticleId, outlet });
  const before = shown.getState();
  data.setState({ articles: [article(1, 'The Gazette')] });
  const after = shown.getState();
  expect(after.known!.facets.events.source.values).toContain('The Gazette');
  expect([after.filtered, after.now, after.unfiltered]).toEqual([
    before.filtered,
    before.now,
    before.unfiltered,
  ]);
  expect(after.filtered).toBe(before.filtered);
  filters.set('source', ['The Gazette'], false);
  const hidden = shown.getState().filtered;
  data.setState({ articles: [article(1, 'The Herald')] });
  expect(shown.getState().filtered).not.toBe(hidden);
});

const newArticle: ArticleSummary = {
  ...{
    id: 1 as ArticleId,
    title: 'A title',
    outlet: null,
    url: null,
    published: null,
    publishedBasis: 'unknown',
  },
  ...{ reliability: 'F', credibility: 6, eventCount: 0, extractorVersion: '0' },
};
