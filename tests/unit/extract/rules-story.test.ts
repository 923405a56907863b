/** Links, times and selection, rule by rule of extract/SPEC.md. */
import { describe, expect, test } from 'vitest';
import { formatIsoDay } from '#shared/lib/iso-day.ts';
import { eventLines, read } from '../../fixtures/extractor.ts';

const linksOf = (text: string): readonly string[] => {
  const { events, links } = read(text);
  const typeOf = (id: string): string => events.find((event) => event.id === id)?.type ?? '?';
  return links.map(({ from, kind, to, rule }) => `${rule} ${typeOf(from)} ${kind} ${typeOf(to)}`);
};

describe('links', () => {
  test.each([
    ['Peru condemned Brazil during a meeting with Chile on Monday.', 'LK-2 DISAPPROVE during CONSULT'],
    ['Rebels attacked the town after the talks between Chad and Sudan.', 'LK-3 CONSULT before ASSAULT'],
    ['The invasion of Chad by Sudan sparked a protest by teachers.', 'LK-4 ASSAULT causes PROTEST'],
    [
      'Iran agreed to reduce its stocks. In return, France is to lift sanctions on Iran.',
      'LK-5 AGREE condition CONCEDE',
    ],
    ['Sudan invaded Chad on Monday. Peru condemned the invasion.', 'LK-6 ASSAULT causes DISAPPROVE'],
    ['Turkey will deploy troops to Libya once the parliament has voted.', 'LK-1 OTHER condition MOBILIZE'],
    [
      'Two days before the talks, Peru condemned Chile. Talks between Peru and Chile were held on Tuesday.',
      'AN-2 DISAPPROVE before CONSULT',
    ],
  ])('%s: %s', (text, expected) => {
    expect(linksOf(text)).toContain(expected);
  });

  test('EV-8: a condition without a type is an event of its own', () => {
    expect(eventLines('Turkey will deploy troops to Libya once the parliament has voted.')).toContain(
      'OTHER hypothetical agent=Parliament',
    );
  });

  test('ST-9: "if" makes both sides hang on each other', () => {
    expect(linksOf('Brazil will close its embassy if Chile invades Peru.')).toEqual([
      'LK-1 ASSAULT condition SANCTION',
    ]);
  });
});

const daysOf = (text: string, type: string): string => {
  const time = read(text).events.find((event) => event.type === type)?.time;
  const iso = (day: number | null | undefined): string => (day == null ? '' : formatIsoDay(day));
  return `${iso(time?.earliest)}..${iso(time?.latest)}`;
};

describe('times', () => {
  test.each([
    [
      'TE-2',
      'The summit between Peru and Chile was held on Monday. During the summit, Peru condemned Brazil.',
      'DISAPPROVE',
      '2026-03-09..2026-03-09',
    ],
    ['TE-5', 'Chile will meet Peru on 3 March 2026.', 'CONSULT', '2026-03-11..'],
    [
      'TE-7',
      'Rebels Attack Army\n\nThe market in Garissa was closed on Monday.\n\nRebels attacked the Kenyan army.',
      'ASSAULT',
      '2026-03-09..2026-03-09',
    ],
    [
      'TE-7',
      'Rebels Attack Army\n\nRebels attacked the Kenyan army, which Ada Marsh, who won an award on Sunday, leads. The attack was on Monday.',
      'ASSAULT',
      '2026-03-09..2026-03-09',
    ],
    [
      'TE-7',
      'Rebels Attack Army\n\nRebels attacked the Kenyan army. They fled. It rained. The shops had closed early on Monday.',
      'ASSAULT',
      '2026-03-09..2026-03-09',
    ],
    ['TE-8', 'Chile will release the sailors by 8 April 2026.', 'RETREAT', '2026-03-11..2026-04-08'],
    [
      'TE-9',
      'Kenya gave the rebels until 8 April 2026 to release the sailors.',
      'RETREAT',
      '2026-03-11..2026-04-08',
    ],
  ])('%s %s', (_rule, text, type, expected) => {
    expect(daysOf(text, type)).toBe(expected);
  });

  test('AN-1: "two days before the talks" points at the talks', () => {
    const { events } = read(
      'Two days before the talks, Peru condemned Chile. Talks between Peru and Chile were held on Tuesday.',
    );
    const talks = events.find(({ type }) => type === 'CONSULT')?.id;
    expect(events.find(({ type }) => type === 'DISAPPROVE')?.anchorEvent).toBe(talks);
  });
});

describe('selection', () => {
  test.each([
    ['SE-2: a bare noun speaks of a kind of event', 'Attacks cause hardship.', 0],
    ['SE-3: who told the reporter is no event', 'One farmer said the road was closed.', 0],
    [
      'SE-5: nor is a statement that passes on what others did',
      'Anna Keller said Sudan had attacked Chad.',
      1,
    ],
  ])('%s', (_rule, text, count) => {
    expect(eventLines(text)).toHaveLength(count);
  });

  test('SE-6: an article without a surer event gives the one that it tells of somebody named', () => {
    expect(eventLines('Kenya accepted a formula for its dispute.')).toHaveLength(1);
  });

  test('SE-7: what waits is kept with what it waits for', () => {
    expect(
      eventLines('The two countries will train together once parliament approves the agreement.'),
    ).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^COOPERATE conditional/),
        expect.stringMatching(/^AGREE hypothetical/),
      ]),
    );
  });

  test('SE-7: what will not be before something else is no event for its sake', () => {
    const lines = eventLines('Fritz Berg said that no soldier would be sent before the agreement is signed.');
    expect(lines.filter((line) => line.startsWith('MOBILIZE'))).toEqual([]);
  });

  test('SE-1: confidence grows with what the sentence tells', () => {
    const sure = read('Rebels attacked the Kenyan army near Garissa on Monday.').events[0]!.confidence;
    const less = read('Rebels attacked the army.').events[0]!.confidence;
    expect(sure).toBeGreaterThan(less);
  });

  test('SE-4: what an unnamed person tells in a quotation is less sure than what the article tells', () => {
    const told = read('Rebels attacked the Kenyan army.').events[0]!.confidence;
    const quoted = read('"Rebels attacked the Kenyan army," one farmer said.').events[0]?.confidence ?? 0;
    expect(quoted).toBeLessThan(told);
  });
});
