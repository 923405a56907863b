/** Importing articles: rows, duplicates, sources, and who is who across articles (electron/core/findings/SPEC.md). */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ActorFinding } from '#shared/model/finding-actors.ts';
import type { Findings } from '#shared/model/findings.ts';
import { actorFinding, eventFinding, findingsOf, made, rangeOf, timeOf } from '../../../fixtures/findings.ts';
import { dayNumber, importText, openTestCore, type TestCore } from '../../../fixtures/test-core.ts';
import { readToy } from '../../../fixtures/toy-reader.ts';

let opened: TestCore;
/** What the reader finds in a text; the toy reader's findings when not set. */
const readings = new Map<string, Findings>();

beforeEach(async () => {
  readings.clear();
  opened = await openTestCore({ read: (input) => readings.get(input.text) ?? readToy(input) });
});
afterEach(async () => {
  await opened.core.close();
  expect(opened.errors).toEqual([]);
});

const everything = { window: { from: null, to: null } } as const;
const actors = async () => (await opened.ask('view.window', everything)).actors;

/** Imports a text in which the actor takes part in one event. */
async function importActor(text: string, draft: Partial<ActorFinding> & Pick<ActorFinding, 'name'>) {
  const range = rangeOf(text, draft.name);
  readings.set(
    text,
    findingsOf(text, {
      actors: [actorFinding({ id: 'a1', mentions: [{ ...range, kind: 'name' }], ...draft })],
      events: [
        eventFinding({
          ...{ id: 'e1', title: 'Something', trigger: range, evidence: [range] },
          participants: [{ actorId: 'a1', role: 'agent', inferred: false }],
        }),
      ],
    }),
  );
  await importText(opened.ask, text);
}

describe('article.import', () => {
  test('the text is kept unit for unit, and every range lies on its words', async () => {
    const text = 'Ada Brook met Harbour Council yesterday in Port Alba.\n🛳 Norland attacked Sudria.\nBen 🚢.';
    const { articleId } = await importText(opened.ask, text);
    const content = await opened.ask('article.get', { articleId });
    expect(content.text).toBe(text);
    expect(content.sentences.map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n'));
    expect(content.mentions.map(({ start, end }) => text.slice(start, end))).toContain('Harbour Council');
    for (const { sentenceId, start } of content.mentions) {
      const sentence = content.sentences.find(({ id }) => id === sentenceId);
      expect(start).toBeGreaterThanOrEqual(sentence?.start ?? Number.POSITIVE_INFINITY);
    }
  });

  test('the same text again is a duplicate and leaves no trace in the history', async () => {
    const text = 'Norland attacked Sudria.';
    const first = await importText(opened.ask, text);
    const second = await importText(opened.ask, text, '2026-03-01');
    expect(second).toMatchObject({ articleId: first.articleId, outcome: 'duplicate' });
    expect((await opened.ask('history.list', {})).total).toBe(1);
    const preview = await opened.ask('document.preview', { kind: 'text', text });
    expect(preview.duplicateOf).toBe(first.articleId);
  });

  test('two imports of one text at the same time make one article', async () => {
    const text = 'Norland attacked Sudria.';
    const outcomes = await Promise.all([importText(opened.ask, text), importText(opened.ask, text)]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['added', 'duplicate']);
  });

  test('an event is kept whole: time, anchor, claimant, places, participants in their order', async () => {
    const text = 'Norland accused Sudria on 2026-01-05 in Port Alba.\nAda Brook helped Norland.';
    await importText(opened.ask, text);
    const { events, actors: all, places } = await opened.ask('view.window', everything);
    const idOf = (name: string) => all.find((actor) => actor.name === name)?.id;
    expect(events).toEqual([
      expect.objectContaining({
        ...{ title: 'Norland accused Sudria', type: 'DISAPPROVE', status: 'occurred', anchorEvent: null },
        ...{ claimant: idOf('Norland'), placeIds: [places[0]?.id], overlap: 'inside', origin: 'extractor' },
        time: timeOf('2026-01-05', { expression: 'on 2026-01-05' }),
        participants: [
          { actorId: idOf('Norland'), placeId: null, role: 'agent', inferred: false },
          { actorId: idOf('Sudria'), placeId: null, role: 'recipient', inferred: false },
        ],
      }),
      expect.objectContaining({
        ...{ title: 'Ada Brook helped Norland', claimant: null, anchorEvent: events[0]?.id },
        ...{ placeIds: [], overlap: 'undated' },
      }),
    ]);
  });

  test('NUL and halves of surrogate pairs do not reach the file', async () => {
    const { articleId } = await importText(opened.ask, 'Norland\0 attacked \ud800Sudria.');
    const { text } = await opened.ask('article.get', { articleId });
    expect(text).toBe('Norland attacked \ufffdSudria.');
  });

  test('a text of blanks is refused', async () => {
    await expect(importText(opened.ask, ' \n\t ')).rejects.toMatchObject({ failure: { code: 'empty-text' } });
  });

  test('a grade that is given becomes the grade of its outlet', async () => {
    const base = { title: 'T', published: dayNumber('2026-02-03'), publishedBasis: 'analyst' } as const;
    const send = (text: string, more: object) =>
      opened.ask('article.import', { ...base, text, outlet: 'The Paper', ...more });
    await send('Norland attacked Sudria.', {});
    await send('Norland helped Sudria.', { reliability: 'B', credibility: 2 });
    await send('Norland met Sudria.', {});
    const grades = (await opened.ask('article.list', {})).map((a) => `${a.reliability}${a.credibility}`);
    expect(grades.sort()).toEqual(['B2', 'B6', 'B6']);
  });

  test('a failure of the extraction is pushed, and nothing is kept', async () => {
    const pushes: unknown[] = [];
    const broken = await openTestCore({
      read: () => {
        throw new Error('broken reader');
      },
    });
    broken.core.subscribe((push) => pushes.push(push));
    await expect(importText(broken.ask, 'Text.')).rejects.toMatchObject({ failure: { code: 'internal' } });
    expect(pushes.at(-1)).toMatchObject({ kind: 'progress', phase: 'failed' });
    expect((await broken.ask('case.summary', {})).counts.articles).toBe(0);
    await broken.core.close();
  });
});

describe('who is who across articles', () => {
  test('FD-1: the same full name and kind is one actor, with the names of both articles', async () => {
    await importActor('Ada Brook spoke.', { name: 'Ada Brook', kind: 'person', aliases: ['the mayor'] });
    await importActor('ADA BROOK left.', { name: 'ADA BROOK', kind: 'person', aliases: ['Mayor Brook'] });
    const [actor, ...others] = await actors();
    expect(others).toEqual([]);
    expect(actor).toMatchObject({
      name: 'Ada Brook',
      aliases: ['the mayor', 'ADA BROOK', 'Mayor Brook'],
    });
  });

  test('FD-1: a full alias is matched by the name that the other goes by, not by another alias', async () => {
    await importActor('The Harbour Council met.', { name: 'Harbour Council', aliases: ['Port Board'] });
    await importActor('Port Board sat.', { name: 'Port Board' });
    expect(await actors()).toHaveLength(1);
    await importActor('The Mill Council sat.', { name: 'Mill Council', aliases: ['Port Board'] });
    expect(await actors()).toHaveLength(1);
    await importActor('The Lake Council sat.', { name: 'Lake Council', aliases: ['Central Board'] });
    await importActor('The Hill Council sat.', { name: 'Hill Council', aliases: ['Central Board'] });
    expect((await actors()).map((actor) => actor.name)).toEqual([
      'Harbour Council',
      'Lake Council',
      'Hill Council',
    ]);
  });

  test('FD-2: surnames, one-word names of persons and descriptions match nobody', async () => {
    await importActor('Ada Brook spoke.', {
      name: 'Ada Brook',
      kind: 'person',
      aliases: ['Brook', 'the mayor'],
    });
    await importActor('Brook fell.', { name: 'Brook', kind: 'person' });
    await importActor('Brook rose.', { name: 'Brook', kind: 'person' });
    await importActor('The mayor sang.', { name: 'mayor', kind: 'person' });
    expect(await actors()).toHaveLength(4);
  });

  test('FD-3: an actor that is only described is new in every article', async () => {
    const nominal = (text: string): Partial<ActorFinding> => ({
      kind: 'group',
      mentions: [{ ...rangeOf(text, 'Officials'), kind: 'nominal' }],
    });
    for (const text of ['Officials spoke.', 'Officials left.'])
      await importActor(text, { name: 'Officials', ...nominal(text) });
    expect(await actors()).toHaveLength(2);
  });

  test('FD-4: two actors of one article stay two', async () => {
    const text = 'Harbour Council met Harbour Council.';
    const mention = (nth: number) => [{ ...rangeOf(text, 'Harbour Council', nth), kind: 'name' as const }];
    readings.set(
      text,
      findingsOf(text, {
        actors: [0, 1].map((nth) =>
          actorFinding({ id: `a${nth}`, name: 'Harbour Council', mentions: mention(nth) }),
        ),
        events: [0, 1].map((nth) =>
          eventFinding({
            ...{
              id: `e${nth}`,
              title: 'Meeting',
              trigger: rangeOf(text, 'met'),
              evidence: [rangeOf(text, 'met')],
            },
            participants: [{ actorId: `a${nth}`, role: 'party', inferred: false }],
          }),
        ),
      }),
    );
    await importText(opened.ask, text);
    expect(await actors()).toHaveLength(2);
  });

  test('FD-5: kinds must be compatible', async () => {
    await importActor('Norland won.', { name: 'Norland', kind: 'state' });
    await importActor('Norland lost.', { name: 'Norland', kind: 'organization' });
    await importActor('Norland drew.', { name: 'Norland', kind: 'group' });
    expect((await actors()).map((actor) => actor.kind)).toEqual(['state', 'organization']);
  });

  test('FD-1: a contradiction of countries keeps namesakes apart', async () => {
    const name = 'Ministry of Roads';
    await importActor('Ministry of Roads of A.', { name, attributes: { country: 'Norland' } });
    await importActor('Ministry of Roads of B.', { name, attributes: { country: 'Sudria' } });
    await importActor('Ministry of Roads of C.', { name, attributes: { country: 'norland' } });
    expect(await actors()).toHaveLength(2);
  });

  test('a renamed actor is still found by its old name and by its new one', async () => {
    await importActor('Harbour Council met.', { name: 'Harbour Council' });
    const [actor] = await actors();
    await opened.ask('actor.rename', { actorId: actor?.id, name: 'Port Authority' } as never);
    await importActor('Harbour Council sat.', { name: 'Harbour Council' });
    await importActor('Port Authority rose.', { name: 'Port Authority' });
    expect((await actors()).map(({ name }) => name)).toEqual(['Port Authority']);
  });

  test('FD-6: what only an undone article said of an actor goes with it', async () => {
    await importActor('Ada Brook spoke.', {
      name: 'Ada Brook',
      kind: 'person',
      attributes: { office: 'mayor' },
    });
    await importActor('Ada Brook left.', {
      name: 'Ada Brook',
      ...{ kind: 'person', aliases: ['Lady Brook'], attributes: { office: 'judge', home: 'Mill Town' } },
    });
    expect((await actors())[0]).toMatchObject({
      aliases: ['Lady Brook'],
      attributes: { office: 'mayor', home: 'Mill Town' },
    });
    await opened.ask('history.undo', {});
    expect(await actors()).toEqual([
      expect.objectContaining({ aliases: [], attributes: { office: 'mayor' }, confidence: made.confidence }),
    ]);
  });
});
