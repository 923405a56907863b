/** Roles, merging, titles and flags, rule by rule of extract/SPEC.md. */
import { describe, expect, test } from 'vitest';
import { eventLines, read } from '../../fixtures/extractor.ts';

describe('roles', () => {
  test.each([
    [
      'EV-3',
      'The bombing of Garissa by rebels was condemned.',
      'ASSAULT occurred target=Garissa attacker=Rebels',
    ],
    [
      'EV-7',
      'Qatar began a mediation effort between Sudan and Chad.',
      'CONSULT occurred party=Sudan party=Chad mediator=Qatar',
    ],
    ['RO-1', 'The bombing of a convoy by rebels killed two.', 'ASSAULT occurred attacker=Rebels'],
    ['RO-5', 'Kenya agreed to send aid to Somalia.', 'AGREE occurred agent=Kenya recipient=Somalia'],
    [
      'RO-5',
      'Kenya demanded that Eritrea withdraw its troops.',
      'DEMAND occurred speaker=Kenya recipient=Eritrea',
    ],
    [
      'RO-6',
      'Sudan invaded the island of Tarvo in an effort to topple Karim Osman.',
      'ASSAULT occurred attacker=Sudan target=Tarvo target=Karim Osman',
    ],
    ['RO-7', 'Osman agreed to the plan.', 'AGREE occurred agent=Osman'],
    ['RO-7', 'Peru and Chile agreed to the plan.', 'AGREE occurred party=Peru party=Chile'],
    ['RO-8', 'Kenya accepted demands from Somalia.', 'CONCEDE occurred agent=Kenya recipient=Somalia'],
    ['RO-8', 'Peru demanded an apology by Chile.', 'DEMAND occurred speaker=Peru recipient=Chile'],
    ['EV-9', 'Peru is opposed to mediation by Chile.', 'REJECT occurred speaker=Peru target=Chile'],
    ['EV-9', 'France is ready to help Chad.', 'AGREE occurred agent=France recipient=Chad'],
    ['EV-10', 'Norway will send two aircraft to Chad.', 'MOBILIZE planned agent=Norway recipient=Chad'],
    ['EV-10', 'Norway sent a rescue ship to Chad.', 'AID occurred supplier=Norway recipient=Chad'],
    ['EV-10', 'Kenya shipped rice to Chad.', 'AID occurred supplier=Kenya recipient=Chad'],
    ['EV-10', 'Peru flew doctors to Chad.', 'AID occurred supplier=Peru recipient=Chad'],
    ['EV-10', 'Kenya dispatched an envoy to Sudan.', 'CONSULT occurred visitor=Kenya host=Sudan'],
    ['RT-21', 'Kenya today ordered Somalia to leave.', 'DEMAND occurred speaker=Kenya recipient=Somalia'],
    [
      'SP-6',
      'Norway announced that it would send aid to Chad.',
      'AGREE occurred speaker=Norway recipient=Chad',
    ],
    [
      'SP-7',
      'Anna Keller said that Sudan must return the helicopter.',
      'DEMAND occurred speaker=Anna Keller recipient=Sudan',
    ],
    ['SP-8', 'Kenya said that it would attack Somalia.', 'THREATEN occurred speaker=Kenya target=Somalia'],
    [
      'SP-9',
      'Kenya said that it would not sign the treaty with Somalia.',
      'REJECT occurred speaker=Kenya target=Somalia',
    ],
    [
      'SP-10',
      'Keir Starmer said Serbia was a disgrace.',
      'DISAPPROVE occurred speaker=Keir Starmer target=Serbia',
    ],
    [
      'RO-9',
      'Ten passengers were hurt when a train derailed near Lyon on Monday.',
      'OTHER occurred affected=Ten passengers',
    ],
    ['TY-3', 'Ten passengers died after a train derailed.', 'OTHER occurred affected=Ten passengers'],
    ['TY-1', 'France sent aid to Chad.', 'AID occurred supplier=France recipient=Chad'],
    ['ST-6', 'Kenya demanded that Eritrea withdraw its troops.', 'RETREAT planned agent=Eritrea'],
    [
      'ST-10',
      'Chad prepared its retreat once the rebels release the hostages.',
      'RETREAT conditional agent=Chad',
    ],
  ])('%s %s', (_rule, text, expected) => {
    expect(eventLines(text)).toContain(expected);
  });

  test.each([
    [
      'IN-2',
      'Sudan attacked Chad on Monday. The war is hard.',
      'ASSAULT occurred attacker=Sudan target=Chad',
    ],
    [
      'IN-3',
      'Russia attacked Ukraine. Ukraine condemned Russia. Russia will sign a peace agreement.',
      'AGREE planned party=Russia party=Ukraine',
    ],
    [
      'IN-4',
      'Kenya closed its border with Somalia. Peru criticized this move.',
      'DISAPPROVE occurred speaker=Peru target=Kenya',
    ],
    [
      'SP-4',
      'Talks between Peru and Chile will begin on Monday, the ministry said.',
      'CONSULT planned party=Peru party=Chile',
    ],
  ])('%s %s', (_rule, text, expected) => {
    expect(eventLines(text)).toContain(expected);
  });
});

describe('one event told twice', () => {
  test.each([
    ['ME-3', 'Rebels attacked the Kenyan army on Monday. Rebels attacked the army with rockets.', 1],
    ['ME-5', 'Kenyan forces launched an attack on Monday, striking rebels near Garissa.', 1],
    ['ME-7', 'The visit came after an attack. Sudanese forces attacked Chad on Monday.', 1],
    ['ME-8', 'Sudan invaded Chad on Monday. The operation surprised Peru.', 1],
    ['ME-9', 'The raid on the camp killed ten farmers.', 1],
    ['ME-9', 'Two soldiers were killed in a raid by rebels.', 1],
  ])('%s %s', (_rule, text, count) => {
    expect(eventLines(text).filter((line) => line.startsWith('ASSAULT'))).toHaveLength(count);
  });

  test('ME-6: a restatement fills a side that is empty', () => {
    const lines = eventLines(
      'Rebels carried out an attack on Monday. The attack on the Kenyan army lasted an hour.',
    );
    expect(lines).toEqual(['ASSAULT occurred attacker=Rebels target=Kenyan army']);
  });

  test('ME-10: "the deal" is what was called a deal', () => {
    const text =
      'Peru and Chile signed a deal on Monday. Chile accepted a settlement with Brazil. Anna Keller condemned the deal.';
    expect(eventLines(text)).toContain('DISAPPROVE occurred speaker=Anna Keller target=Peru target=Chile');
  });
});

describe('titles and flags', () => {
  test('TI-1: the clause in the words of the text, at most twelve', () => {
    const { events } = read(
      'Rebels attacked the Kenyan army near Garissa, a large town in the east of the country with many schools, on Monday.',
    );
    expect(events[0]?.title.split(' ').length).toBeLessThanOrEqual(13);
    expect(events[0]?.title).toMatch(/^Rebels attacked the Kenyan army near Garissa/);
  });

  test('TI-1: a passive is told of whom it is done to', () => {
    const { events } = read('Sudan, backed by Kenyan forces, left the pact.');
    expect(events.find(({ type }) => type === 'SUPPORT')?.title).toMatch(/^Sudan backed by Kenyan forces/);
  });

  test.each([
    ['FL-2', 'Chile will meet Peru.', 'gap'],
    ['FL-3', 'Two farmers were killed.', 'gap'],
    ['FL-4', 'This represents a significant step for the region.', 'judgement'],
    [
      'FL-1',
      'Talks between Chile and Peru are scheduled for May. The talks continue in Lima.',
      'contradiction',
    ],
  ])('%s %s', (rule, text, kind) => {
    expect(read(text).flags).toContainEqual(expect.objectContaining({ rule, kind }));
  });
});

describe('EV-3: a march and a month', () => {
  test.each([
    'Teachers will meet in early March.',
    'Sudan invaded Chad in March 2024.',
    'The deadline, March 2024, passed.',
  ])('no protest: %s', (text) => {
    expect(read(text).eventMentions.map(({ type }) => type)).not.toContain('PROTEST');
  });

  test.each(["The Women's March began in Lyon.", 'Nurses March Through Leeds'])('a protest: %s', (text) => {
    expect(read(text).eventMentions.map(({ type }) => type)).toContain('PROTEST');
  });
});
