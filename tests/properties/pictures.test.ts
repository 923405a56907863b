/** Pictures of any case: the SVG says what the model says, and nothing in a name or a title becomes part of its code. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawPicture } from '#core/pictures/draw-picture.ts';
import { actorGraph } from '#shared/columns/graph-of-view.ts';
import { PloverType } from '#shared/model/plover.ts';
import { ActorKind, EventStatus } from '#shared/model/vocabulary.ts';
import type { PictureData } from '#shared/picture/picture-data.ts';
import { pictureRequest, renamed, syntheticPictureData } from '../fixtures/picture-data.ts';
import { scriptPayloads } from '../fixtures/script-payloads.ts';
import { type ScannedElement, scanSvg } from '../fixtures/svg-scan.ts';
import { actor, event, taking, time, view } from '../unit/derive/records.ts';

const SEED = 20_260_203;

const anyCase: fc.Arbitrary<PictureData> = fc
  .record({
    kinds: fc.array(fc.constantFrom(...ActorKind.options), { minLength: 1, maxLength: 25 }),
    events: fc.array(
      fc.record({
        from: fc.nat(30),
        to: fc.nat(30),
        type: fc.constantFrom(...PloverType.options),
        status: fc.constantFrom(...EventStatus.options),
        both: fc.boolean(),
        edtf: fc.constantFrom(null, '2026-02-03', '2026-01~', '[2026-02-01..2026-02-09]', '2024-05-01/..'),
        title: fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' }),
      }),
      { maxLength: 45 },
    ),
  })
  .map(({ kinds, events }) => {
    const made = events.map(({ from, to, both, edtf, ...each }, index) =>
      event(index + 1, {
        ...each,
        title: each.title.trim() || 'Untitled',
        time: time(edtf),
        overlap: edtf === null ? 'undated' : 'inside',
        participants: taking(
          [both ? 'party' : 'agent', (from % kinds.length) + 1],
          [both ? 'party' : 'target', (to % kinds.length) + 1],
        ),
      }),
    );
    const actors = kinds.map((kind, index) => actor(index + 1, `${kind} ${index + 1}`, kind));
    const base = syntheticPictureData({ actors: 2, events: 1, seed: 1 });
    return { ...base, view: view({ events: made, actors }) };
  });

const svgOf = async (data: PictureData, kind: 'graph' | 'timeline'): Promise<string> => {
  const { bytes } = await drawPicture({ data, request: pictureRequest({ view: kind }) });
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
};

const valuesOf = (
  elements: readonly ScannedElement[],
  name: string,
  keys: readonly string[],
): readonly string[] =>
  elements
    .filter((each) => each.attributes.get('class') === name)
    .map((each) => keys.map((key) => each.attributes.get(key)).join(' '))
    .sort();

describe('any case', () => {
  test('50 graphs: nodes and lines of the SVG are those of the model', async () => {
    let drawn = 0;
    await fc.assert(
      fc.asyncProperty(anyCase, async (data) => {
        const elements = scanSvg(await svgOf(data, 'graph'));
        const graph = actorGraph(data.view);
        expect(valuesOf(elements, 'node', ['data-actor'])).toEqual(
          graph.nodes.map((node) => String(node.actorId)).sort(),
        );
        expect(valuesOf(elements, 'edge', ['data-source', 'data-target', 'data-quad', 'data-line'])).toEqual(
          graph.edges.map((edge) => `${edge.source} ${edge.target} ${edge.quad} ${edge.line}`).sort(),
        );
        drawn += 1;
      }),
      { numRuns: 50, seed: SEED },
    );
    expect(drawn).toBe(50);
  }, 120_000);

  test('50 timelines: every event is there once', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async (data) => {
        const elements = scanSvg(await svgOf(data, 'timeline'));
        expect(valuesOf(elements, 'event', ['data-event'])).toEqual(
          data.view.events.map((each) => String(each.id)).sort(),
        );
      }),
      { numRuns: 50, seed: SEED },
    );
  }, 120_000);
});

const ELEMENTS = new Set([
  ...[
    'svg',
    'title',
    'desc',
    'g',
    'rect',
    'circle',
    'path',
    'text',
    'tspan',
    'defs',
    'linearGradient',
    'stop',
    'pattern',
  ],
]);
const ATTRIBUTES = new Set([
  ...[
    'xmlns',
    'width',
    'height',
    'viewBox',
    'role',
    'aria-labelledby',
    'id',
    'class',
    'transform',
    'opacity',
  ],
  ...['font-family', 'font-size', 'font-weight', 'text-anchor', 'text-rendering'],
  ...[
    'fill',
    'fill-opacity',
    'stroke',
    'stroke-width',
    'stroke-dasharray',
    'stroke-linecap',
    'stroke-linejoin',
  ],
  ...['x', 'y', 'cx', 'cy', 'r', 'rx', 'd', 'offset', 'stop-color', 'stop-opacity'],
  ...['patternUnits', 'patternTransform', 'stroke-opacity'],
  ...['data-actor', 'data-source', 'data-target', 'data-quad', 'data-line', 'data-event'],
]);
/** What may point somewhere: gradients and patterns of the picture itself. */
const OWN = /^url\(#[a-z-]+\)$/;

describe('script payloads', () => {
  const base = syntheticPictureData({ actors: 12, events: 24, seed: 8 });
  const hostile = (payload: string): PictureData => {
    const data = renamed(
      base,
      (id) => `${payload}${id}`,
      (id) => `${id}${payload}`,
    );
    const articles = data.articles.map((article) => ({ ...article, title: payload, outlet: payload }));
    return { ...data, articles, caseName: payload };
  };

  test.each([
    ['graph', 'actors'],
    ['timeline', 'actors'],
    ['timeline', 'sources'],
  ] as const)(
    '100 of them in names, titles and marking stay text in a %s of %s',
    async (kind, lanes) => {
      expect(scriptPayloads).toHaveLength(100);
      for (const payload of scriptPayloads) {
        const request = pictureRequest({
          ...{ view: kind, lanes },
          title: `${payload}!`.slice(0, 200),
          marking: payload.slice(0, 100),
        });
        const { bytes } = await drawPicture({ data: hostile(payload), request });
        const svg = new TextDecoder().decode(bytes);
        for (const { name, attributes } of scanSvg(svg)) {
          expect(ELEMENTS.has(name), name).toBe(true);
          for (const [key, value] of attributes) {
            expect(ATTRIBUTES.has(key), key).toBe(true);
            if (/url\(|:\/\//.test(value)) expect(key === 'xmlns' || OWN.test(value), value).toBe(true);
          }
        }
      }
    },
    120_000,
  );
});
