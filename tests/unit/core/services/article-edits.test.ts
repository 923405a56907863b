/** Corrections of articles: title, grade, outlet, and removal with all that is drawn only from one (FD-16). */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createEditedCase, type EditedCase } from '../../../fixtures/edited-case.ts';
import { dayNumber, importText } from '../../../fixtures/test-core.ts';

let edited: EditedCase;
beforeEach(async () => {
  edited = await createEditedCase();
});
afterEach(() => edited.close());

const from = async (outlet: string | null, text: string): Promise<number> => {
  const published = dayNumber('2026-02-03');
  const { articleId } = await edited.opened.ask('article.import', {
    ...{ title: '', text, published, publishedBasis: 'analyst', outlet },
  });
  return articleId;
};
const summaries = async () =>
  (await edited.opened.ask('article.list', {}))
    .map(({ outlet, reliability, credibility }) => `${outlet} ${reliability}${credibility}`)
    .sort();
async function expectUndone(name: string, input: object): Promise<unknown> {
  const before = edited.hash();
  const answer = await edited.send(name, input);
  const after = edited.hash();
  await edited.send('history.undo', {});
  expect(edited.hash()).toBe(before);
  await edited.send('history.redo', {});
  expect(edited.hash()).toBe(after);
  return answer;
}

describe('article.setTitle', () => {
  test('the title is the analyst’s, also after a new reading', async () => {
    const articleId = await from(null, 'Norland attacked Sudria.');
    const answer = await expectUndone('article.setTitle', { articleId, title: ' The attack ' });
    expect(answer).toMatchObject({ article: { title: 'The attack' }, sharedWith: 0 });
    await edited.send('article.reextract', { articleId });
    expect(await edited.opened.ask('article.list', {})).toMatchObject([{ title: 'The attack' }]);
  });
});

describe('article.setGrade', () => {
  test('reliability is the outlet’s, credibility the article’s', async () => {
    const articleId = await from('Coast News', 'Norland attacked Sudria.');
    await from('Coast News', 'Norland helped Sudria.');
    await from('Hill Post', 'Norland met Sudria.');
    const grade = { articleId, reliability: 'B', credibility: 2 };
    expect(await expectUndone('article.setGrade', grade)).toMatchObject({ sharedWith: 1 });
    expect(await summaries()).toEqual(['Coast News B2', 'Coast News B6', 'Hill Post F6']);
    await edited.send('article.setGrade', { ...grade, reliability: 'F' });
    expect(await summaries()).toEqual(['Coast News F2', 'Coast News F6', 'Hill Post F6']);
  });

  test('an unnamed source is nobody else’s', async () => {
    const articleId = await from(null, 'Norland attacked Sudria.');
    await from(null, 'Norland helped Sudria.');
    const grade = { articleId, reliability: 'D', credibility: 5 };
    expect(await expectUndone('article.setGrade', grade)).toMatchObject({ sharedWith: 0 });
    expect(await summaries()).toEqual(['null D5', 'null F6']);
  });
});

describe('article.setOutlet', () => {
  test('takes over the grade that the outlet has', async () => {
    const graded = await from('Coast News', 'Norland attacked Sudria.');
    await edited.send('article.setGrade', { articleId: graded, reliability: 'B', credibility: 3 });
    const articleId = await from(null, 'Norland helped Sudria.');
    await edited.send('article.setGrade', { articleId, reliability: 'E', credibility: 4 });
    expect(await expectUndone('article.setOutlet', { articleId, outlet: 'Coast News' })).toMatchObject({
      ...{ article: { outlet: 'Coast News', reliability: 'B', credibility: 4 }, sharedWith: 1 },
    });
    expect(await summaries()).toEqual(['Coast News B3', 'Coast News B4']);
  });

  test('a new outlet has the grade of the unnamed source, but not that of another outlet', async () => {
    const articleId = await from(null, 'Norland helped Sudria.');
    await edited.send('article.setGrade', { articleId, reliability: 'C', credibility: 4 });
    await edited.send('article.setOutlet', { articleId, outlet: 'Hill Post' });
    expect(await summaries()).toEqual(['Hill Post C4']);
    await edited.send('article.setOutlet', { articleId, outlet: 'Valley Post' });
    expect(await summaries()).toEqual(['Valley Post F4']);
    await edited.send('article.setOutlet', { articleId, outlet: null });
    expect(await summaries()).toEqual(['null F4']);
  });
});

describe('article.delete', () => {
  test('everything drawn only from it goes, what others say stays, and one undo restores all of it', async () => {
    await importText(edited.opened.ask, 'Ada Brook helped Sudria in Port Alba.');
    const kept = edited.hash();
    const { articleId } = await importText(
      edited.opened.ask,
      'Ada Brook met Harbour Council yesterday in Mill Town.\nNorland attacked Sudria.',
    );
    await edited.send('actor.rename', { actorId: await edited.actor('Norland'), name: 'North Land' });
    await edited.send('item.review', {
      ...{ kind: 'actor', id: await edited.actor('Harbour Council'), state: 'accepted' },
    });
    await expectUndone('article.delete', { articleId });
    expect(edited.hash()).toBe(kept);
    expect((await edited.opened.ask('history.list', {})).undo).toMatchObject({
      label: 'Delete article',
      subject: 'Untitled article',
    });
    expect(await edited.opened.core.dispatch('article.get', { articleId })).toMatchObject({
      error: { code: 'not-found' },
    });
  });

  test('an article that is imported again afterwards is new and whole', async () => {
    const text = 'Ada Brook met Harbour Council yesterday.\nNorland attacked Sudria.';
    const first = await importText(edited.opened.ask, text);
    await edited.send('item.delete', { kind: 'event', id: await edited.event('Norland attacked Sudria') });
    await edited.send('article.delete', { articleId: first.articleId });
    expect((await edited.opened.ask('case.summary', {})).counts).toMatchObject({ articles: 0, actors: 0 });
    const again = await importText(edited.opened.ask, text);
    expect(again).toMatchObject({ outcome: 'added', events: 2, actors: 4 });
    expect(again.articleId).not.toBe(first.articleId);
    const { articleId } = again;
    expect(await edited.send('article.reextract', { articleId })).toMatchObject({ events: 2 });
  });

  test('what is not there', async () => {
    expect(await edited.opened.core.dispatch('article.delete', { articleId: 7 })).toMatchObject({
      error: { code: 'not-found', details: { id: 7 } },
    });
  });
});
