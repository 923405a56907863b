/** Pictures of the actor graph: lines end at icons, names are never lost, nothing touches, dense graphs get a larger page. */
import { describe, expect, test } from 'vitest';
import { placesFor } from '#core/pictures/places.ts';
import { actorGraph } from '#shared/columns/graph-of-view.ts';
import { dayOf } from '#shared/lib/day.ts';
import { ActorKind } from '#shared/model/vocabulary.ts';
import type { Picture } from '#shared/picture/compose.ts';
import { pointAt } from '#shared/picture/graph/curve.ts';
import { leaving } from '#shared/picture/graph/curve-walk.ts';
import { isOnIcon } from '#shared/picture/graph/outline.ts';
import { graphPicture, graphToDraw } from '#shared/picture/graph-picture.ts';
import type { PictureData } from '#shared/picture/picture-data.ts';
import { pictureRequest, renamed, syntheticPictureData } from '../../../fixtures/picture-data.ts';
import { drawnTexts, scanSvg } from '../../../fixtures/svg-scan.ts';
import { event, taking } from '../../derive/records.ts';

const small = syntheticPictureData({ actors: 14, events: 30, seed: 11 });

function draw(data: PictureData, fields: Parameters<typeof pictureRequest>[0] = {}, clump = false): Picture {
  const request = pictureRequest(fields);
  const graph = graphToDraw(data, request);
  const places = clump
    ? new Map(graph.nodes.map(({ id }) => [id, { x: 5, y: 5 }]))
    : placesFor(graph, request);
  return graphPicture(data, request, { graph, places });
}

const withoutSpaces = (text: string): string => text.replace(/\s/g, '');

/** Names, as they stand at icons or in the key. */
function expectNames(data: PictureData, { svg }: Picture): void {
  const drawn = new Set(drawnTexts(svg).map(withoutSpaces));
  const missing = data.view.actors.map(({ name }) => name).filter((name) => !drawn.has(withoutSpaces(name)));
  expect(missing).toEqual([]);
}

describe('the actor graph as a picture', () => {
  test('every actor and every line of the model is there once, with its meaning', () => {
    const { svg } = draw(small);
    const elements = scanSvg(svg);
    const of = (name: string) => elements.filter((each) => each.attributes.get('class') === name);
    const graph = actorGraph(small.view);
    expect(
      of('node')
        .map((each) => Number(each.attributes.get('data-actor')))
        .sort(),
    ).toEqual(graph.nodes.map((node) => node.actorId as number).sort());
    const lines = of('edge').map(({ attributes: a }) =>
      ['data-source', 'data-target', 'data-quad', 'data-line'].map((key) => a.get(key)).join(' '),
    );
    expect(lines.sort()).toEqual(
      graph.edges.map((edge) => `${edge.source} ${edge.target} ${edge.quad} ${edge.line}`).sort(),
    );
    expectNames(small, { ...draw(small) });
  });

  test('a label is whole, in one line or in several, or it is left out and counted', () => {
    const crowded = syntheticPictureData({ actors: 40, events: 140, seed: 5 });
    const { svg } = draw(crowded);
    const edges = actorGraph(crowded.view).edges;
    const labels = new Set(edges.map(({ label }) => withoutSpaces(label)));
    const body = svg.slice(svg.indexOf('class="body"'), svg.indexOf('class="legend"'));
    const drawn = drawnTexts(body).map((text) => withoutSpaces(text.replace(/ \[[\d–, ]+\]$/, '')));
    const shown = drawn.filter((text) => labels.has(text)).length;
    const left = drawnTexts(svg).flatMap((text) => /^(\d+) lines have no label/.exec(text)?.[1] ?? []);
    expect(shown).toBeGreaterThan(20);
    expect(shown).toBe(edges.length - Number(left[0]));
    expect(drawn.filter((text) => text.endsWith('…'))).toEqual([]);
  });

  test('the same records give the same bytes', () => expect(draw(small).svg).toBe(draw(small).svg));

  test('title, dates, counts, sources, grades, marking and the machine are named', () => {
    const { svg, title, description } = draw(small, { title: 'Who & whom', marking: 'TLP:AMBER' });
    const texts = drawnTexts(svg);
    expect(title).toBe('Who & whom');
    expect(texts.filter((text) => text === 'TLP:AMBER')).toHaveLength(2);
    expect(texts).toContain('Who & whom');
    expect(texts).toContain('As of 30 Jan 2026');
    expect(texts.some((text) => /^All time \(.* – .*\) · 30 events.* · 14 actors$/.test(text))).toBe(true);
    expect(
      texts.some((text) => text.startsWith('What is known of the strait, part 6 · Harbour Dispatch')),
    ).toBe(true);
    expect(texts.some((text) => text.includes('Throughline extractor 1.2.3'))).toBe(true);
    expect(texts.some((text) => text.includes('reviewed 0 of 30 events and 0 of'))).toBe(true);
    expect(description).toMatch(/^Marking: TLP:AMBER\. All time/);
    expect(svg).toContain('<title id="picture-title">Who &amp; whom</title>');
  });

  test('a day that was chosen stands in place of the newest one', () => {
    const texts = drawnTexts(draw(small, { knownOn: dayOf(2026, 1, 12) }).svg);
    expect(texts).toContain('Known on 12 Jan 2026');
    expect(texts.some((text) => text.startsWith('As of'))).toBe(false);
  });

  test('hidden actors and their lines are left out', () => {
    const hidden = small.view.actors.slice(0, 3).map((each) => each.id);
    const { svg } = draw(small, { hiddenActors: hidden });
    for (const id of hidden) {
      expect(svg).not.toContain(`data-actor="${id}"`);
      expect(svg).not.toContain(`data-source="a${id}"`);
    }
    expect(drawnTexts(svg).some((text) => text.endsWith('· 11 of 14 actors'))).toBe(true);
  });

  test('actors on one spot are moved apart, and every name is there', () => {
    expectNames(small, draw(small, {}, true));
    const many = syntheticPictureData({ actors: 40, events: 60, seed: 2 });
    expectNames(many, draw(many, {}, true));
  });

  test('names without room are in the key by their number', () => {
    const crowded = syntheticPictureData({ actors: 60, events: 200, seed: 3 });
    const picture = draw(crowded);
    expectNames(crowded, picture);
    expect(picture.svg).toContain('class="key"');
    expect(
      drawnTexts(picture.svg).some((text) => /^\d+ lines have no label for want of room\./.test(text)),
    ).toBe(true);
  });

  test('endless names are wrapped, never cut', () => {
    const long = renamed(
      small,
      (id) =>
        `The ${'very '.repeat(id)}long name of the ${'Donaudampfschifffahrtsgesellschaft'.repeat(id % 3)} ${id}`,
      (id) => `Event ${id}`,
    );
    expectNames(long, draw(long));
  });

  test('a page of paper keeps its size and draws more smaller; a free page grows', () => {
    const large = syntheticPictureData({ actors: 300, events: 500, seed: 5 });
    const [paper, free] = [draw(large), draw(large, { size: 'free' })];
    expect([paper.width, paper.height, draw(large, { size: 'letter' }).width]).toEqual([
      1122.52, 793.7, 1056,
    ]);
    expect(paper.scale).toBeLessThan(0.6);
    expect(free.scale).toBe(1);
    expect(free.width).toBeGreaterThan(2000);
    expect(paper.svg).toContain('width="297mm" height="210mm"');
    expectNames(large, paper);
    expectNames(large, free);
  });

  test('nobody and nothing are pictures too', () => {
    const nothing = { ...small, view: { ...small.view, events: [], relations: [], links: [], actors: [] } };
    expect(drawnTexts(draw(nothing).svg)).toContain('Sources: none is recorded for what is shown');
    const alone = { ...small, view: { ...small.view, events: [], relations: [], links: [] } };
    expectNames(alone, draw(alone));
  });
});

test('a partial window is paler, and what did not happen is crossed', () => {
  const events = [
    event(1, { overlap: 'partly', participants: taking(['agent', 1], ['target', 2]) }),
    event(2, { status: 'negated', participants: taking(['agent', 2], ['target', 3]) }),
    event(3, { status: 'ongoing', participants: taking(['agent', 3], ['target', 4]) }),
  ];
  const { svg } = draw({ ...small, view: { ...small.view, events, relations: [] } });
  expect(svg).toMatch(/data-line="solid" opacity="0.45"/);
  expect(svg).toMatch(/data-line="struck"/);
  const words = drawnTexts(svg);
  for (const entry of ['partly outside the dates', 'did not happen', 'ongoing'])
    expect(words).toContain(entry);
  expect(words).not.toContain('planned');
});

describe('outlines', () => {
  test.each(ActorKind.options)(
    'a line leaves the icon of a %s where its outline is, from every side',
    (kind) => {
      const body = { kind, centre: { x: 100, y: 100 }, size: 48 };
      for (let degrees = 0; degrees < 360; degrees += 15) {
        const to = { x: 100 + 200 * Math.cos(degrees), y: 100 + 200 * Math.sin(degrees) };
        const curve = { from: body.centre, control: { x: (100 + to.x) / 2, y: (100 + to.y) / 2 }, to };
        const part = leaving(curve, body);
        const at = pointAt(curve, part);
        expect(Math.hypot(at.x - 100, at.y - 100)).toBeLessThan(36);
        expect(isOnIcon(body, pointAt(curve, part + 0.01))).toBe(false);
        expect(part).toBeGreaterThan(0);
      }
    },
  );
});
