/** Events of single sentences: type, status, roles, time and claimant, each row naming the rule of extract/SPEC.md that it holds. */
import { describe, expect, test } from 'vitest';
import { formatIsoDay } from '#shared/lib/iso-day.ts';
import { eventLines, read } from '../../fixtures/extractor.ts';

describe('triggers and roles', () => {
  test.each([
    [
      'EV-1',
      'Rebels attacked the Kenyan army near Garissa on Monday.',
      'ASSAULT occurred attacker=Rebels target=Kenyan army',
    ],
    [
      'RO-2',
      'The Kenyan army was attacked by rebels near Garissa on Monday.',
      'ASSAULT occurred attacker=Rebels target=Kenyan army',
    ],
    [
      'EV-2',
      'Ethiopia launched an attack on Eritrean positions on Monday.',
      'ASSAULT occurred target=Eritrea attacker=Ethiopia',
    ],
    [
      'EV-4',
      'Talks between France and Italy began in Geneva on Tuesday.',
      'CONSULT ongoing party=France party=Italy',
    ],
    [
      'RO-3',
      'Russian forces shelled Ukrainian towns on Monday.',
      'ASSAULT occurred attacker=Russian forces target=Ukraine',
    ],
    [
      'RO-4',
      'Brazil, Chile, and Peru signed a trade agreement with Japan on Thursday.',
      'AGREE occurred party=Brazil party=Chile party=Peru party=Japan',
    ],
    [
      'EM-1',
      'Norway called on Russia to release the sailors.',
      'DEMAND occurred speaker=Norway recipient=Russia',
    ],
    [
      'IN-1',
      'Hungary invaded Ruritania in 2019. The invasion was condemned by Poland.',
      'DISAPPROVE occurred speaker=Poland target=Hungary',
    ],
    ['TY-2', 'An earthquake killed 40 people in Peru on Saturday.', 'OTHER occurred affected=40 people'],
    [
      'SP-5',
      'President Ana Silva said the new toll was a bad mistake.',
      'DISAPPROVE occurred speaker=Ana Silva',
    ],
  ])('%s %s', (_rule, text, expected) => {
    expect(eventLines(text)).toContain(expected);
  });
});

const statusOf = (text: string): string | undefined => read(text).events[0]?.status;

describe('status', () => {
  test.each([
    ['ST-1', 'Canada sent troops to Latvia.', 'occurred'],
    ['ST-3', 'Canada will send troops to Latvia next month.', 'planned'],
    ['ST-4', 'Canada may impose sanctions on Belarus.', 'hypothetical'],
    ['ST-5', 'Iran has begun to deploy troops to Syria.', 'ongoing'],
    ['ST-6', 'Iran plans to attack Iraq.', 'planned'],
    ['ST-7', 'Egypt has not signed the treaty.', 'negated'],
    ['ST-14', 'Spain has supplied Morocco with patrol boats over the past year.', 'ongoing'],
  ])('%s %s', (_rule, text, expected) => {
    expect(statusOf(text)).toBe(expected);
  });

  test.each([
    ['Turkey will deploy troops to Libya if the parliament approves the plan.'],
    ['Turkey will deploy troops to Libya once Libya and Egypt sign a peace agreement.'],
    ['Turkey will not deploy troops to Libya until a peace agreement is signed.'],
  ])('ST-13, LK-1: a condition and what waits for it: %s', (text) => {
    const { events, links } = read(text);
    const [waiting] = events.filter((event) => event.status === 'conditional');
    const [condition] = events.filter((event) => event.status === 'hypothetical');
    expect(waiting?.type).toBe('MOBILIZE');
    expect(condition?.type).toBe('AGREE');
    expect(links).toContainEqual(
      expect.objectContaining({ kind: 'condition', from: condition?.id, to: waiting?.id }),
    );
  });
});

const daysOf = (text: string): readonly (string | null)[] => {
  const time = read(text).events[0]?.time;
  const iso = (day: number | null | undefined): string | null => (day == null ? null : formatIsoDay(day));
  return [iso(time?.earliest), iso(time?.latest)];
};

describe('time', () => {
  test.each([
    ['TE-1', 'Rebels attacked the Kenyan army near Garissa on Monday.', ['2026-03-09', '2026-03-09']],
    ['TE-4 past', 'Poland has condemned the invasion.', [null, '2026-03-11']],
    [
      'TE-4 ahead',
      'Turkey will deploy troops to Libya if the parliament approves the plan.',
      ['2026-03-11', null],
    ],
    ['TE-4 going on', 'Iran has begun to deploy troops to Syria.', [null, null]],
    ['TE-6', 'On Thursday, Brazil and Peru signed a trade agreement.', ['2026-03-05', '2026-03-05']],
  ])('%s %s', (_rule, text, expected) => {
    expect(daysOf(text)).toEqual(expected);
  });

  test('TE-3: an age dates the beginning and leaves the end open', () => {
    const [event] = read(
      'The war between Russia and Ukraine, now in its fifth year, has killed thousands.',
    ).events.filter(({ type }) => type === 'ASSAULT');
    expect(event?.time.latest).toBeNull();
    expect(event?.time.approximate).toBe(true);
    expect(event?.time.earliest && formatIsoDay(event.time.earliest).slice(0, 4)).toMatch(/^202[12]$/);
  });

  test('never a false day: what has no date has no day of its own', () => {
    for (const text of ['France will hold talks with Italy.', 'Rebels attacked the Kenyan army.']) {
      const time = read(text).events[0]?.time;
      expect(time && time.earliest === time.latest && time.earliest !== null, text).toBe(false);
    }
  });
});

const claimantOf = (text: string): string => {
  const { events, actors } = read(text);
  const event = events.find(({ type }) => type === 'AGREE' || type === 'ASSAULT' || type === 'COERCE');
  const claimant = event?.claimant;
  return claimant?.kind === 'actor'
    ? (actors.find(({ id }) => id === claimant.actorId)?.name ?? '?')
    : 'narrator';
};

describe('claimant', () => {
  test.each([
    ['SP-2', 'Officials said that rebels had abducted two nurses.', 'Officials'],
    [
      'SP-3',
      'According to the United Nations, gunmen killed three farmers in Darfur on Sunday.',
      'United Nations',
    ],
    ['SP-1', '"We will never sign this treaty," said Anna Keller.', 'Anna Keller'],
    ['none', 'Rebels abducted two nurses.', 'narrator'],
  ])('%s %s', (_rule, text, expected) => {
    expect(claimantOf(text)).toBe(expected);
  });
});

describe('merging', () => {
  test('ME-4: a noun with "the" adds evidence, not an event', () => {
    const { events } = read('Rebels attacked the Kenyan army on Monday. The attack lasted two hours.');
    const attacks = events.filter(({ type }) => type === 'ASSAULT');
    expect(attacks).toHaveLength(1);
    expect(attacks[0]?.evidence).toHaveLength(2);
  });

  test('ME-1: two days make two events', () => {
    const text = 'Rebels attacked the Kenyan army on Monday. Rebels attacked the Kenyan army on Tuesday.';
    expect(read(text).events.filter(({ type }) => type === 'ASSAULT')).toHaveLength(2);
  });

  test('ME-2: statements of one speaker are one speech', () => {
    const text =
      'Minister Anna Keller spoke on Monday. She said that Austria was ready. Keller added that time was short.';
    expect(read(text).events.filter(({ type }) => type === 'CONSULT')).toHaveLength(1);
  });
});

describe('flags', () => {
  const flagsOf = (text: string): readonly string[] =>
    read(text).flags.map(({ kind, rule }) => `${kind} ${rule}`);

  test('FL-1: told as ahead and as under way', () => {
    const text = 'France and Italy will hold talks in Rome. As the talks continue, both armies wait.';
    expect(flagsOf(text)).toContain('contradiction FL-1');
  });

  test('FL-2: a plan without a date', () => {
    expect(flagsOf('France and Italy will hold talks in Rome.')).toContain('gap FL-2');
    expect(flagsOf('France and Italy will hold talks in Rome on 20 March 2026.')).not.toContain('gap FL-2');
  });
});
