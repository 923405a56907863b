/** A change of the publication day: shown before it is accepted, and nothing but times and statuses (FD-12). */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dayNumber, importText, openTestCore, type TestCore } from '../../../fixtures/test-core.ts';

const TEXT = [
  'Ada Brook met Harbour Council yesterday.',
  'Norland attacked Sudria on 2026-01-05.',
  'Ada Brook helped Sudria tomorrow.',
].join('\n');

let opened: TestCore;
let input: { readonly articleId: number; readonly published: number };
beforeEach(async () => {
  opened = await openTestCore();
  const { articleId } = await importText(opened.ask, TEXT, '2026-02-03');
  input = { articleId, published: dayNumber('2026-02-10') };
});
afterEach(async () => {
  await opened.core.close();
  expect(opened.errors).toEqual([]);
});

const view = () => opened.ask('view.window', { window: { from: null, to: null } });
const times = async () => (await view()).events.map(({ title, time }) => `${title} ${time.edtf}`);
const preview = () => opened.ask('article.previewPublished', input as never);
const accept = () => opened.ask('article.setPublished', input as never);

describe('article.previewPublished and setPublished', () => {
  test('the preview shows each relative time before and after, and changes nothing', async () => {
    const before = await view();
    const differences = await preview();
    expect(differences.map(({ title, before: b, after: a }) => [title, b.time.edtf, a.time.edtf])).toEqual([
      ['Ada Brook met Harbour Council', '2026-02-02', '2026-02-09'],
      ['Ada Brook helped Sudria', '2026-02-04', '2026-02-11'],
    ]);
    expect(await view()).toEqual(before);
  });

  test('accepting does what the preview said, in one step that can be undone', async () => {
    const before = await view();
    expect(await accept()).toEqual(await openPreviewOf(before));
    expect(await times()).toEqual([
      'Norland attacked Sudria 2026-01-05',
      'Ada Brook met Harbour Council 2026-02-09',
      'Ada Brook helped Sudria 2026-02-11',
    ]);
    expect((await view()).relations.map(({ time }) => time.edtf)).toEqual([
      '2026-01-05',
      '2026-02-09',
      '2026-02-11',
    ]);
    expect((await opened.ask('article.list', {}))[0]).toMatchObject({
      published: input.published,
      publishedBasis: 'analyst',
    });
    await opened.ask('history.undo', {});
    expect(await view()).toEqual(before);
  });

  test('times and statuses that an analyst has set stay', async () => {
    const event = (await view()).events.find(({ title }) => title === 'Ada Brook met Harbour Council');
    await opened.ask('event.setTime', { eventId: event?.id, edtf: '2026-02-01' } as never);
    expect((await preview()).map(({ title }) => title)).toEqual(['Ada Brook helped Sudria']);
    await accept();
    expect(await times()).toContain('Ada Brook met Harbour Council 2026-02-01');
  });

  test('an accepted event follows its day: only its day has changed', async () => {
    const event = (await view()).events.find(({ title }) => title === 'Ada Brook met Harbour Council');
    await opened.ask('item.review', { kind: 'event', id: event?.id, state: 'accepted' } as never);
    await accept();
    expect(await times()).toContain('Ada Brook met Harbour Council 2026-02-09');
  });

  test('the day that it has already is no change of any event', async () => {
    const same = { ...input, published: dayNumber('2026-02-03') };
    expect(await opened.ask('article.previewPublished', same as never)).toEqual([]);
  });

  test('an article that is not there', async () => {
    await expect(
      opened.ask('article.setPublished', { ...input, articleId: 77 } as never),
    ).rejects.toMatchObject({ failure: { code: 'not-found' } });
  });
});

/** The differences that a fresh core shows for the same text and day. */
async function openPreviewOf(before: Awaited<ReturnType<typeof view>>) {
  const fresh = await openTestCore();
  await importText(fresh.ask, TEXT, '2026-02-03');
  const differences = await fresh.ask('article.previewPublished', input as never);
  await fresh.core.close();
  expect(before.events).toHaveLength(3);
  return differences;
}
