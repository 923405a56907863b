/** The main event of an article, rule by rule of extract/SPEC.md. */
import { describe, expect, test } from 'vitest';
import { eventLines, read } from '../../fixtures/extractor.ts';

describe('the main event', () => {
  const ARTICLE = (title: string, body: string): string => `${title}\n\n${body}`;

  test('TT-1, TT-3: the event of the body that the title tells comes first', () => {
    const text = ARTICLE(
      'Teachers March in Lyon',
      'Sudan invaded Chad on Monday. Teachers marched in Lyon on Monday.',
    );
    expect(read(text).events[0]?.type).toBe('PROTEST');
  });

  test('TT-2: its first evidence is what the title says of its subject', () => {
    const text = ARTICLE('Sudan Invades Chad as Talks Fail', 'Sudan invaded Chad on Monday.');
    const [evidence] = read(text).events[0]?.evidence ?? [];
    expect(evidence && text.slice(evidence.start, evidence.end)).toBe('Invades Chad');
  });

  test.each([
    ['Leeds Tram Crash: Driver Questioned', 'Leeds Tram Crash'],
    ['Leeds tram crash: Marsh blames driver', 'blames driver'],
    ['Ten hurt as tram derails in Leeds', 'Ten hurt'],
    ['Tram derails in Leeds after storm', 'derails in Leeds'],
    ['Tram derails in Leeds, hurting ten', 'derails in Leeds'],
  ])('TT-1, TT-2: of "%s" the event is "%s"', (title, expected) => {
    const text = ARTICLE(
      title,
      'Ten passengers were hurt when a tram derailed in Leeds on Monday, and Ada Marsh blamed the driver for the crash.',
    );
    const [evidence] = read(text).events[0]?.evidence ?? [];
    expect(evidence && text.slice(evidence.start, evidence.end)).toBe(expected);
  });

  test('TT-4: a title that no lexicon has still gives an event', () => {
    const text = ARTICLE('Bakers Rename Old Bridge', 'Bakers renamed the old bridge in Lyon on Monday.');
    expect(read(text).events[0]).toMatchObject({ type: 'OTHER', title: expect.stringContaining('renamed') });
  });

  test('TT-5: whom the title names comes first on his side', () => {
    const text = ARTICLE('Sudan Invades Chad', 'The army of Sudan invaded Chad on Monday.');
    const { actors, events } = read(text);
    const first = events[0]?.participants[0]?.actorId;
    expect(actors.find(({ id }) => id === first)?.name).toBe('Sudan');
  });

  test('TT-3: harm without a doer is the accident that the lead tells', () => {
    const text = ARTICLE(
      'Several dead and dozens injured in Leeds',
      'At least ten passengers were injured when a tram derailed in Leeds. Some were injured by glass.',
    );
    expect(read(text).events[0]).toMatchObject({ type: 'OTHER', subtype: 'accident' });
  });

  test('TT-5: whom the title only implies does not go before whom the body names', () => {
    const text = ARTICLE(
      'French fury condemned in Lyon',
      'Ada Marsh condemned the French fury in Lyon on Monday.',
    );
    const { actors, events } = read(text);
    const [first] = events[0]?.participants ?? [];
    expect(actors.find(({ id }) => id === first?.actorId)?.name).toBe('Ada Marsh');
  });

  test('RO-3: a town does not act by those who come from it', () => {
    expect(eventLines('A Leeds song condemned Serbia.')).toEqual(['DISAPPROVE occurred target=Serbia']);
  });

  test('TT-5: who does it may stand with another word of the title', () => {
    const text = ARTICLE(
      'Barracks in Chad bombed in revenge attack by Hamas',
      'Two guards were hurt in an attack on the barracks on Monday. Hamas said nothing.',
    );
    const { actors, events } = read(text);
    const attacker = events[0]?.participants.find(({ role }) => role === 'attacker')?.actorId;
    expect(actors.find(({ id }) => id === attacker)?.name).toBe('Hamas');
  });

  test('TT-6: an accident befalls those whom the opening says were killed or hurt', () => {
    const text = ARTICLE(
      'Leeds tram crash: Five dead after vehicle overturns',
      'At least five people are dead after a tram overturned in Leeds. The crash was the worst in years.',
    );
    const { actors, events } = read(text);
    const [victims] = events[0]?.participants ?? [];
    expect(victims?.role).toBe('affected');
    expect(actors.find(({ id }) => id === victims?.actorId)?.name).toContain('five people');
  });

  test('RO-9: nobody whom an accident befalls is tied to another by it', () => {
    expect(read('Ada Marsh and Jo Lind died in a crash near Leeds.').relations).toEqual([]);
  });
});
