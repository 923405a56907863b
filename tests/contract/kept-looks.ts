/** What every transport must do alike with what is kept of how a case is shown: places of the graph, and saved views. */
import { expect, test } from 'vitest';
import type { ProcedureName } from '#shared/contract/index.ts';
import { fullSnapshot, tinyPng } from '../fixtures/view-snapshot.ts';
import { fields, type Session } from './session.ts';

export function describePlaces(session: () => Session): void {
  test('places of 20,000 actors fit through, and come back for those that the case has', async () => {
    const { client } = session();
    const { total } = fields('history.list', await client.call('history.list', {}));
    const places = Array.from({ length: 20_000 }, (_, index) => ({
      ...{ actorId: index + 1, x: -1234.567_891_234_5 - index, y: Math.PI * 1e6 - index, pinned: false },
    }));
    const input = { view: 'main', places };
    const { saved } = fields('graph.savePlaces', await client.call('graph.savePlaces', input));
    const kept = fields('graph.places', await client.call('graph.places', { view: 'main' })).places;
    expect(saved).toBeGreaterThan(0);
    expect(kept).toEqual(places.filter(({ actorId }) => kept.some((place) => place.actorId === actorId)));
    expect(kept).toHaveLength(saved);
    expect(fields('history.list', await client.call('history.list', {})).total).toBe(total);
  });
}

export function describeSavedViews(session: () => Session): void {
  test('a view is saved with its picture, listed, renamed, deleted, and saved again as it was', async () => {
    const { client, opened } = session();
    const ask = async <N extends ProcedureName>(name: N, input: object) =>
      fields(name, await client.call(name, input));
    const given = { name: 'The first week', snapshot: fullSnapshot, thumbnail: tinyPng };
    const view = await ask('savedView.save', given);
    expect(view).toMatchObject(given);
    expect(await ask('savedView.rename', { id: view.id, name: ' Talks ' })).toMatchObject({ name: 'Talks' });
    expect((await ask('savedView.list', {})).views).toEqual([{ ...view, name: 'Talks' }]);
    const { id, ...rest } = await ask('savedView.delete', { id: view.id });
    expect(await client.call('savedView.delete', { id })).toMatchObject({ error: { code: 'not-found' } });
    expect(await ask('savedView.save', rest)).toMatchObject(rest);
    expect((await ask('savedView.list', {})).views).toHaveLength(1);
    expect(opened.errors).toEqual([]);
  });
}
