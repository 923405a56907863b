/** Pictures of the timeline: every event, dates in words, ends as sure as the text, windows, the lane without dates. */
import { describe, expect, test } from 'vitest';
import { dayOf } from '#shared/lib/day.ts';
import type { PictureData } from '#shared/picture/picture-data.ts';
import { timelinePicture } from '#shared/picture/timeline-picture.ts';
import { pictureRequest, renamed, syntheticPictureData } from '../../../fixtures/picture-data.ts';
import { drawnTexts, scanSvg } from '../../../fixtures/svg-scan.ts';
import { event, eventId, taking, time, type ViewEvent } from '../../derive/records.ts';

const draw = (data: PictureData, fields: Parameters<typeof pictureRequest>[0] = {}) =>
  timelinePicture(data, pictureRequest({ view: 'timeline', ...fields }));
const base = syntheticPictureData({ actors: 8, events: 24, seed: 21 });

/** A case of these events alone. */
const caseOf = (...events: readonly ViewEvent[]): PictureData => ({
  ...base,
  view: { ...base.view, events: [...events], relations: [], links: [] },
});

const happening = (id: number, edtf: string | null, fields: Partial<ViewEvent> = {}): ViewEvent =>
  event(id, {
    title: `Happening ${id}`,
    time: time(edtf),
    overlap: edtf === null ? 'undated' : 'inside',
    participants: taking(['agent', 1]),
    ...fields,
  });

describe('the timeline as a picture', () => {
  test('has every event by its title, dated or not', () => {
    const { svg } = draw(base);
    const texts = drawnTexts(svg);
    for (const { title } of base.view.events)
      expect(
        texts.some((text) => text === title || text === `If: ${title}`),
        title,
      ).toBe(true);
    const drawn = scanSvg(svg).filter((each) => each.attributes.get('class') === 'event');
    expect(drawn.map((each) => Number(each.attributes.get('data-event'))).sort()).toEqual(
      base.view.events.map((each) => each.id as number).sort(),
    );
    expect(texts.some((text) => text.startsWith('No date yet ('))).toBe(true);
  });

  test('says dates in words, with a tilde for what is about', () => {
    const texts = drawnTexts(
      draw(
        caseOf(
          happening(1, '2026-02-03'),
          happening(2, '2026-01-27/2026-02-10~', {
            time: time('2026-01-27/2026-02-10~', { approximate: true }),
          }),
          happening(3, null, { time: time(null, { expression: 'around lunchtime' }) }),
        ),
      ).svg,
    );
    expect(texts).toEqual(
      expect.arrayContaining(['3 Feb 2026', '~27 Jan – 10 Feb 2026', '“around lunchtime”', 'about']),
    );
  });

  test('titles are wrapped, never cut', () => {
    const long = renamed(
      base,
      (id) => `Actor ${id}`,
      (id) => `${'A most remarkable happening '.repeat(1 + (id % 5))}${id}`,
    );
    const texts = drawnTexts(draw(long).svg);
    for (const { title } of long.view.events)
      expect(
        texts.some((text) => text.replace(/^If: /, '') === title),
        title,
      ).toBe(true);
  });

  test('a condition stands above what comes only after it, joined by an arrow', () => {
    const link = {
      id: 1,
      from: eventId(1),
      to: eventId(2),
      kind: 'condition',
      confidence: 1,
      review: 'unreviewed',
    } as const;
    const data = caseOf(
      happening(1, null, { status: 'conditional' }),
      happening(2, null, { status: 'conditional' }),
    );
    const { svg } = draw({ ...data, view: { ...data.view, links: [link] } });
    expect(drawnTexts(svg)).toEqual(expect.arrayContaining(['If: Happening 1', 'only after', 'Happening 2']));
    expect(svg).toContain('class="only-after"');
  });

  test('ends are as sure as the text: fading, open, going on; what did not happen is struck through', () => {
    const { svg } = draw(
      caseOf(
        happening(1, '[2026-02-01..2026-02-05]'),
        happening(2, '2026-01-20/..', { status: 'ongoing' }),
        happening(3, '2026-02-03', { status: 'negated' }),
        happening(4, '../2026-02-02'),
        happening(5, '2026-02-10', { status: 'planned' }),
      ),
    );
    expect(svg).toMatch(/linearGradient id="fade-verbal-cooperation-tint-lr"/);
    expect(svg).toMatch(/linearGradient id="fade-verbal-cooperation-line-l"/);
    const words = drawnTexts(svg);
    for (const entry of ['ongoing', 'planned', 'did not happen', 'somewhere in these days'])
      expect(words).toContain(entry);
    for (const entry of ['conditional', 'only after', 'empty time left out'])
      expect(words).not.toContain(entry);
  });

  const busyDays = Array.from({ length: 8 }, (_, index) => happening(index + 1, `2026-02-0${index + 1}`));
  const sinceLong = caseOf(...busyDays, happening(20, '1990-01-01/2026-02-03', { overlap: 'partly' }));

  test('a break of the axis is drawn, measured and explained', () => {
    const { svg } = draw(sinceLong);
    expect(svg).toContain('class="break"');
    expect(drawnTexts(svg)).toEqual(expect.arrayContaining(['empty time left out', '36 years', '1990']));
  });

  test('a window has the axis to itself: what began before runs out of it, what lies outside is veiled', () => {
    const window = { from: dayOf(2026, 2, 2), to: dayOf(2026, 2, 6) };
    const { svg } = draw({ ...sinceLong, view: { ...sinceLong.view, window } });
    expect(svg).toContain('class="outside"');
    expect(svg).not.toContain('class="break"');
    const words = drawnTexts(svg);
    expect(words).toEqual(
      expect.arrayContaining(['outside the dates', expect.stringMatching(/^2–6 Feb 2026 · /)]),
    );
    expect(words).not.toContain('1990');
    // The axis goes on to the end of the window, where no event is.
    const later = { from: dayOf(2026, 2, 2), to: dayOf(2026, 3, 20) };
    const wide = draw({ ...sinceLong, view: { ...sinceLong.view, window: later } });
    expect(drawnTexts(wide.svg).some((text) => /\bMar$/.test(text))).toBe(true);
    const [, bar] = /data-event="20"><title>[^<]*<\/title><path[^>]*\/><path d="([^"]*)"/.exec(svg) ?? [];
    // Two long sides and a rounded edge at the right; none at the left, where the bar goes on.
    expect(bar).toMatch(/^M146 [\d.]+H[\d.]+Q.*H146$/);
  });

  test('lines can be types of events, in the order of the window', () => {
    const data = caseOf(
      happening(1, '2026-02-03', { type: 'CONSULT' }),
      happening(2, '2026-02-04', { type: 'ASSAULT' }),
      happening(3, '2026-02-05', { type: 'AID' }),
    );
    const lines = scanSvg(draw(data, { lanes: 'types' }).svg)
      .filter((each) => each.attributes.get('class') === 'theme-line')
      .map((each) => each.attributes.get('data-line'));
    expect(lines).toEqual(['tCONSULT', 'tAID', 'tASSAULT']);
  });

  const linesIn = (svg: string) =>
    scanSvg(svg)
      .filter((each) => each.attributes.get('class') === 'theme-line')
      .map((each) => each.attributes.get('data-line'));

  test('lines follow the window: sources, their order, and pinned actors with all that they take part in', () => {
    const twice = happening(1, '2026-02-03', { participants: taking(['agent', 1], ['target', 2]) });
    const data = caseOf(twice, happening(2, '2026-02-04', { participants: taking(['agent', 3]) }));
    const evidence = base.view.events.find((each) => each.evidence.length > 0)!.evidence;
    const [first] = data.view.events;
    const told = { ...data, view: { ...data.view, events: [{ ...first!, evidence }, data.view.events[1]!] } };
    const outlet = base.articles.find(({ id }) => id === evidence[0]?.articleId)?.outlet;
    const sources = draw(told, { lanes: 'sources' }).svg;
    expect(drawnTexts(sources)).toEqual(expect.arrayContaining([outlet, 'Source not named']));
    expect(linesIn(sources)).toEqual([undefined, 'none']);
    expect(linesIn(draw(told, { lanes: 'sources', lineOrder: ['none'] }).svg)).toEqual(['none', undefined]);
    const pinned = draw(data, { lanes: 'none', pinnedActors: [2 as never, 1 as never] });
    expect(linesIn(pinned.svg)).toEqual(['l2', 'l1', 'all']);
    expect(pinned.svg.match(/class="event" data-event="1"/g)).toHaveLength(2);
  });

  test('what is about is hatched, open ends have open arrows, dates against the order a warning, each with its words', () => {
    const data = caseOf(
      happening(1, '2026-02-03~'),
      happening(2, '../2026-02-02'),
      happening(3, '2026-02-10/..'),
      happening(4, '2026-02-12'),
    );
    const link = { from: eventId(4), to: eventId(1), kind: 'causes', confidence: 1 } as const;
    const links = [{ ...link, id: 1, review: 'unreviewed' as const }];
    for (const theme of ['light', 'dark'] as const) {
      const { svg } = draw({ ...data, view: { ...data.view, links } }, { theme });
      expect(svg).toContain('fill="url(#about-verbal-cooperation)"');
      expect(svg).toContain('<pattern id="about-verbal-cooperation"');
      expect(svg.match(/class="open-left"/g)).toHaveLength(2);
      expect(svg.match(/class="open-right"/g)).toHaveLength(2);
      expect(svg.match(/class="contradicted"/g)).toHaveLength(3);
      const words = drawnTexts(svg);
      for (const entry of ['about', 'beginning or end not known', 'dates contradict the order'])
        expect(words).toContain(entry);
    }
    const plain = draw(caseOf(happening(1, '2026-02-03'))).svg;
    expect(plain).not.toMatch(/about-|open-|contradicted/);
  });

  test('no events, one event and events without any date are pictures too', () => {
    for (const data of [
      caseOf(),
      caseOf(happening(1, '2026-02-03')),
      caseOf(happening(1, null), happening(2, null)),
    ])
      expect(() => scanSvg(draw(data).svg)).not.toThrow();
  });

  test('many events get a smaller scale on paper, and none is left out', () => {
    const many = syntheticPictureData({ actors: 60, events: 200, seed: 3 });
    const picture = draw(many);
    expect(picture.scale).toBeLessThan(0.6);
    const texts = drawnTexts(picture.svg).map((text) =>
      text.replace(/ \[[^\]]*\]$/, '').replace(/^(If: )?(~ )?/, ''),
    );
    const missing = many.view.events.map(({ title }) => title).filter((title) => !texts.includes(title));
    expect(missing).toEqual([]);
  });
});
