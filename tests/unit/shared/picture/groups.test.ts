/** Pictures of the actor graph as the window makes it readable: groups of actors as one, of very many lines the strongest. */
import { describe, expect, test } from 'vitest';
import { drawnGraph } from '#core/pictures/drawn-graph.ts';
import { byNumber } from '#shared/lib/compare.ts';
import { graphPicture } from '#shared/picture/graph-picture.ts';
import { chosenView } from '#shared/picture/picture-data.ts';
import { pictureRequest, syntheticPictureData } from '../../../fixtures/picture-data.ts';
import { drawnTexts, scanSvg } from '../../../fixtures/svg-scan.ts';

const small = syntheticPictureData({ actors: 14, events: 30, seed: 11 });
const withoutSpaces = (text: string): string => text.replace(/\s/g, '');

describe('in groups', () => {
  const [first, second] = [small.view.actors.slice(0, 5), small.view.actors.slice(5, 8)];
  const groupOf = (members: typeof first, name: string, x: number) => ({
    ...{ name, x, y: 0 },
    actorIds: members.map(({ id }) => id),
  });
  const groups = [groupOf(first, '5 around Varnholt', 0), groupOf(second, '3 others', 400)];
  const request = pictureRequest({ groups });
  const { graph, places } = drawnGraph(small, request);
  const { svg } = graphPicture(small, request, { graph, places });

  test('each is one, under its name, and who is in none stands for himself', () => {
    const nodes = scanSvg(svg).filter((each) => each.attributes.get('class') === 'node');
    expect(nodes).toHaveLength(2 + 14 - 8);
    const ids = nodes.flatMap(({ attributes }) => attributes.get('data-actor') ?? []);
    expect(ids.map(Number).sort(byNumber((id) => id))).toEqual(
      small.view.actors.slice(8).map(({ id }) => Number(id)),
    );
    for (const { name } of groups)
      expect(drawnTexts(svg).map(withoutSpaces).join(' ')).toContain(withoutSpaces(name));
    expect(drawnTexts(svg).some((text) => text.endsWith('· 14 actors, 8 of them in 2 groups'))).toBe(true);
  });

  test('one line joins a group to each other end, and none lies within it', () => {
    const lines = scanSvg(svg)
      .filter((each) => each.attributes.get('class') === 'edge')
      .map(({ attributes }) =>
        [attributes.get('data-source'), attributes.get('data-target')].sort().join(' '),
      );
    const ofGroups = lines.filter((line) => line.includes('g'));
    expect(ofGroups).toContain('g0 g1');
    expect(new Set(ofGroups).size).toBe(ofGroups.length);
    const inside = new Set(first.map(({ id }) => `a${id}`));
    expect(lines.filter((line) => line.split(' ').some((end) => inside.has(end)))).toEqual([]);
  });

  test('their lines have no label, and none is missed', () => {
    const named = graph.edges.filter(({ label }) => label !== '');
    expect(scanSvg(svg).filter((each) => each.attributes.get('rx') === '3')).toHaveLength(named.length);
    expect(drawnTexts(svg).filter((text) => /no label/.test(text))).toEqual([]);
  });

  test('they are larger than actors', () => {
    const scales = new Map(
      scanSvg(svg).flatMap(({ attributes }, index, all) => {
        const scale = /scale\((.*)\)/.exec(attributes.get('transform') ?? '')?.[1];
        const owner = all.slice(0, index).findLast((each) => each.attributes.get('class') === 'node');
        return scale && owner ? [[owner, Number(scale)] as const] : [];
      }),
    );
    const of = (isGroup: boolean) =>
      [...scales].flatMap(([{ attributes }, scale]) =>
        (attributes.get('data-actor') === undefined) === isGroup ? [scale] : [],
      );
    expect(of(true)).toHaveLength(2);
    expect(Math.min(...of(true))).toBeGreaterThan(Math.max(...of(false)));
  });

  test('they stand where they are said to, and hiding a member hides no group', () => {
    const hiding = pictureRequest({ groups, hiddenActors: [first[0]!.id] });
    const left = drawnGraph(small, hiding);
    expect(left.graph.nodes.filter(({ folded }) => folded.length > 0)).toHaveLength(2);
    expect([left.places.get('g0'), left.places.get('g1')]).toEqual([
      { x: 0, y: 0 },
      { x: 400, y: 0 },
    ]);
  });
});

test('of more lines than can be told apart the strongest are drawn when that is asked for, and each actor keeps some', () => {
  const crowd = syntheticPictureData({ actors: 300, events: 2400, seed: 4 });
  const edges = (strongestLines: boolean) =>
    drawnGraph(crowd, pictureRequest({ groups: [], strongestLines })).graph.edges;
  expect(edges(false).length).toBeGreaterThan(1200);
  expect(edges(true).length).toBeLessThan(700);
  const joined = (lines: ReturnType<typeof edges>) =>
    new Set(lines.flatMap(({ source, target }) => [source, target])).size;
  expect(joined(edges(true))).toBe(joined(edges(false)));
  expect(drawnGraph(small, pictureRequest({ groups: [], strongestLines: true })).graph.edges).toHaveLength(
    drawnGraph(small, pictureRequest()).graph.edges.length,
  );
});

test('a picture says that it draws only the strongest lines, and only then', () => {
  const crowd = syntheticPictureData({ actors: 300, events: 2400, seed: 4 });
  const isSaid = (data: typeof small, fields: Parameters<typeof pictureRequest>[0]) => {
    const request = pictureRequest(fields);
    const { svg } = graphPicture(data, request, drawnGraph(data, request));
    return drawnTexts(svg).some((text) => text.endsWith('300 actors · strongest ties'));
  };
  expect(isSaid(crowd, { groups: [], strongestLines: true, size: 'free' })).toBe(true);
  expect(isSaid(small, { groups: [], strongestLines: true })).toBe(false);
});

test('of a view that was cut only what is drawn is counted', () => {
  const { view } = small;
  const cut = { ...view, truncated: true, counts: { inside: 900_000, partly: 0, undated: 100_000 } };
  const { counts } = chosenView(cut, { eventIds: null, relationIds: null });
  expect(counts.inside + counts.partly + counts.undated).toBe(view.events.length);
  expect(chosenView({ ...cut, truncated: false }, { eventIds: null, relationIds: null }).counts).toEqual(
    cut.counts,
  );
});

describe('where nobody says how', () => {
  const many = syntheticPictureData({ actors: 420, events: 900, seed: 6 });

  test('more actors than can be told apart are folded as in the window: the busiest stand, the others are in groups', () => {
    const { nodes, edges } = drawnGraph(many, pictureRequest()).graph;
    const groups = nodes.filter(({ folded }) => folded.length > 0);
    expect(groups.length).toBeGreaterThan(0);
    expect(nodes.length - groups.length).toBeGreaterThanOrEqual(120);
    expect(nodes.length).toBeLessThan(300);
    const everybody = nodes.flatMap(({ actorId, folded }) => (folded.length > 0 ? folded : [actorId]));
    expect([...everybody].sort(byNumber((id) => id))).toEqual(many.view.actors.map(({ id }) => id));
    const ids = new Set(nodes.map(({ id }) => id));
    expect(edges.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([]);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
  });

  test('fewer stand for themselves, and as many do where no group is wanted', () => {
    expect(drawnGraph(small, pictureRequest()).graph.nodes).toHaveLength(14);
    expect(drawnGraph(many, pictureRequest({ groups: [] })).graph.nodes).toHaveLength(420);
  });
});
