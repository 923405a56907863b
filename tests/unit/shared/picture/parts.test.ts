/** The small parts of pictures: escaping, lines of text, colours, markings, sources, what is chosen. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textWidth } from '#shared/lib/text-width.ts';
import { drawMarking } from '#shared/picture/marking.ts';
import { chosenView } from '#shared/picture/picture-data.ts';
import { sourceList } from '#shared/picture/sources.ts';
import { blockBox, blockHeight, drawText } from '#shared/picture/text.ts';
import { widest, wrapText } from '#shared/picture/text-wrap.ts';
import { pictureThemes } from '#shared/picture/theme.ts';
import { cleanText, element, escapeText, short } from '#shared/picture/xml.ts';
import { projectRoot } from '../../../architecture/source-files.ts';
import { syntheticPictureData } from '../../../fixtures/picture-data.ts';
import { drawnTexts, scanSvg } from '../../../fixtures/svg-scan.ts';

describe('xml', () => {
  test('text is escaped, attributes are quoted, null leaves one out', () => {
    expect(escapeText(`<a href="x">'&amp;'</a>`)).toBe(
      '&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/a&gt;',
    );
    expect(element('g', { id: 'a"b', x: 1 / 3, y: null }, ['<rect/>'])).toBe(
      '<g id="a&quot;b" x="0.33"><rect/></g>',
    );
    expect([short(2), short(-0.001), short(10.005)]).toEqual(['2', '0', '10.01']);
  });

  test('names lose what XML or a reader cannot bear, and are isolated where they run from right to left', () => {
    expect(cleanText(' a\u0000b\u0007\tc\nd ')).toBe('ab c d');
    expect(cleanText('x\ud800y\udfffz')).toBe('xyz');
    expect(cleanText('a\u202egnp.exe\u202c\ufffe')).toBe('agnp.exe');
    expect(cleanText('😀 Anna')).toBe('😀 Anna');
    expect(cleanText('אבג')).toBe('\u2068אבג\u2069');
  });
});

describe('text', () => {
  const font = { size: 11 };

  test('lines are as wide as they may be, and hold every word', () => {
    const text = 'Officials of the ministry of internal affairs condemn the shelling of the harbour';
    const lines = wrapText(text, 120, font);
    expect(lines.join(' ')).toBe(text);
    expect(widest(lines, font)).toBeLessThanOrEqual(120);
    expect(wrapText('short', 120, font)).toEqual(['short']);
    expect(wrapText('', 120, font)).toEqual(['']);
  });

  test('a word that is wider than a line is broken, and nothing of it is lost', () => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapitän';
    const lines = wrapText(`the ${word}`, 60, font);
    expect(lines.join('').replace('the', '')).toBe(word);
    expect(widest(lines, font)).toBeLessThanOrEqual(60);
  });

  test('a halo lies under the letters, for programs that know no paint-order', () => {
    const block = { ...font, lines: ['Talks', 'in June'], x: 1, top: 2, fill: '#15202e', halo: '#ffffff' };
    const [under, over, ...rest] = scanSvg(drawText(block)).filter(({ name }) => name === 'text');
    expect(rest).toEqual([]);
    expect(under!.attributes.get('class')).toBe('halo');
    expect(under!.attributes.get('stroke')).toBe('#ffffff');
    expect(over!.attributes.get('fill')).toBe('#15202e');
    expect(over!.attributes.has('stroke')).toBe(false);
    expect(drawnTexts(drawText(block))).toEqual(['Talks in June']);
  });

  test('boxes follow the anchor', () => {
    const block = { ...font, lines: ['abc', 'a'], x: 100, top: 10, fill: '#000000' };
    const width = textWidth('abc', font);
    expect(blockBox(block)).toMatchObject({ left: 100, right: 100 + width, top: 10 });
    expect(blockBox({ ...block, anchor: 'middle' }).left).toBeCloseTo(100 - width / 2, 6);
    expect(blockBox({ ...block, anchor: 'end' }).right).toBeCloseTo(100, 6);
    expect(blockBox(block).bottom - 10).toBeCloseTo(blockHeight(2, font), 6);
  });
});

test('the colours are those of the style sheet', () => {
  const tokens = readFileSync(join(projectRoot, 'renderer', 'ui', 'tokens.css'), 'utf8');
  const token = (name: string) => {
    const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens) ?? [];
    return { light, dark };
  };
  const CODES = {
    'verbal-cooperation': 'vc',
    'material-cooperation': 'mc',
    'verbal-conflict': 'vf',
  } as const;
  const quads = { ...CODES, 'material-conflict': 'mf', other: 'other' } as const;
  for (const mode of ['light', 'dark'] as const) {
    const theme = pictureThemes[mode];
    for (const [quad, code] of Object.entries(quads)) {
      const colours = theme.quads[quad as keyof typeof quads];
      expect(colours, quad).toEqual({
        text: token(`quad-${code}`)[mode],
        line: token(`quad-${code}-line`)[mode],
        tint: token(`quad-${code}-tint`)[mode],
      });
    }
    expect(theme).toMatchObject({
      page: token('panel')[mode],
      sunk: token('panel-sunk')[mode],
      line: token('line')[mode],
      lineStrong: token('line-strong')[mode],
      text: token('text')[mode],
      textSoft: token('text-soft')[mode],
      textFaint: token('text-faint')[mode],
      accent: token('accent')[mode],
    });
  }
});

describe('markings', () => {
  const draw = (marking: string) => drawMarking(marking, 1122, pictureThemes.light);
  test.each([
    ['TLP:RED', '#ff2b2b', 'TLP:RED'],
    ['tlp:amber+strict', '#ffc000', 'TLP:AMBER+STRICT'],
    ['TLP: green', '#33ff00', 'TLP:GREEN'],
    ['TLP:CLEAR', '#ffffff', 'TLP:CLEAR'],
  ])('%s has the colour of TLP 2.0 on black', (marking, colour, words) => {
    expect(draw(marking)).toContain(`fill="${colour}"`);
    expect(draw(marking)).toContain('fill="#000000"');
    expect(drawnTexts(draw(marking))).toEqual([words]);
  });

  test('others are plain, and a long one is set smaller, never cut', () => {
    const long =
      'Official – sensitive – for the eyes of the committee of the whole house and its clerks only, not for release';
    expect(draw('Restricted')).not.toContain('#000000');
    expect(drawnTexts(draw(long))).toEqual([long]);
    const size = Number(/font-size="([\d.]+)"/.exec(draw(long))?.[1]);
    expect(textWidth(long, { size, bold: true })).toBeLessThanOrEqual(1122 - 39);
  });
});

describe('sources', () => {
  const { articles } = syntheticPictureData({ actors: 4, events: 4, seed: 1 });
  const cite = (...ids: number[]) => ids.map((id) => ({ articleId: id as never }));

  test('are those that say something, numbered from the earliest, with outlet, date and grade', () => {
    const { sources } = sourceList(articles, cite(1, 3, 3));
    expect(sources.map((source) => [source.number, source.articleId])).toEqual([
      [1, 3],
      [2, 1],
    ]);
    expect(sources[0]?.descriptor).toBe('no outlet named, 12 Jan 2026, C3');
  });

  test('marks name them in runs; one source alone needs no mark', () => {
    const { mark } = sourceList(articles, cite(1, 2, 3, 4, 5, 6));
    expect(mark(cite(6, 5, 4, 1))).toBe('[1–3, 6]');
    expect(mark(cite(6, 5))).toBe('[1, 2]');
    expect(mark(cite())).toBe('');
    expect(sourceList(articles, cite(2)).mark(cite(2))).toBe('');
  });
});

describe('chosenView', () => {
  const { view } = syntheticPictureData({ actors: 12, events: 30, seed: 4 });

  test('null keeps everything as it is', () => {
    expect(chosenView(view, { eventIds: null, relationIds: null })).toBe(view);
  });

  test('chosen events bring their actors and their own counts, nothing else', () => {
    const chosen = view.events.slice(0, 5);
    const cut = chosenView(view, { eventIds: chosen.map(({ id }) => id), relationIds: [] });
    const actors = new Set(chosen.flatMap((event) => event.participants.map((one) => one.actorId)));
    expect(cut.events).toEqual(chosen);
    expect(cut.relations).toEqual([]);
    expect(new Set(cut.actors.map((actor) => actor.id))).toEqual(actors);
    const { inside, partly, undated } = cut.counts;
    expect(inside + partly + undated).toBe(5);
    expect(cut.total).toBe(view.total);
    const ids = new Set(chosen.map((event) => event.id));
    expect(cut.links.every((link) => ids.has(link.from) && ids.has(link.to))).toBe(true);
  });
});
