/** Names, descriptions, pronouns and standing relations, rule by rule of extract/SPEC.md. */
import { describe, expect, test } from 'vitest';
import { read, relationLines } from '../../fixtures/extractor.ts';

/** `Anna Keller: Anna Keller, She`: an actor with the words of its mentions. */
const castOf = (text: string): readonly string[] =>
  read(text).actors.map(
    ({ name, mentions }) => `${name}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`,
  );

const kindsOf = (text: string): readonly string[] =>
  read(text).actors.map(({ name, kind }) => `${name}: ${kind}`);

const placesOf = (text: string): readonly string[] => read(text).places.map(({ name }) => name);

describe('actors', () => {
  test.each([
    ['AC-2', 'Frontex sent officers to Malta.', 'Frontex: organization'],
    ['AC-4', 'Peru sent aid to the Iranians.', 'Iranians: population'],
    ['AC-6', 'The spokesman condemned Serbia.', 'Spokesman: person'],
    ['AC-12', 'The Tarvo General Hospital is closed.', 'Tarvo General Hospital: organization'],
    ['AC-14', 'Director General Suleiman al-Amr left.', 'Suleiman al-Amr: person'],
  ])('%s %s', (_rule, text, expected) => {
    expect(kindsOf(text)).toContain(expected);
  });

  test.each([
    ['AC-7', 'The alliance condemned Serbia.', 'lliance'],
    ['AC-8', 'Anna Keller waited in the rain. Some officials slept.', 'officials'],
    ['AC-13', 'Rebels attacked a house in the neighborhood.', 'neighborhood'],
  ])('%s: nobody in "%s"', (_rule, text, word) => {
    expect(kindsOf(text).join()).not.toContain(word);
  });

  test('AC-8: a named person is an actor though nothing is told of him, a state only if it does something', () => {
    expect(kindsOf('Anna Keller waited in the rain. Cyprus was warm.')).toEqual(['Anna Keller: person']);
  });

  test.each([
    [
      'PL-2',
      'Troops landed on the island of Tarvo. They took the Kessel province.',
      ['Tarvo', 'Kessel province'],
    ],
    [
      'PL-4',
      'Rebels Attack Army\n\nIn Garissa the market was closed.\n\nRebels attacked the Kenyan army.',
      ['Garissa'],
    ],
  ])('%s %s', (_rule, text, expected) => {
    expect(placesOf(text)).toEqual(expect.arrayContaining([...expected]));
  });

  test('PL-3: "the island" is the newest one, and PL-4: the main event is where the opening says', () => {
    const { events, places } = read('Troops landed on Crete on Monday. Rebels attacked the island.');
    const crete = places.find(({ name }) => name === 'Crete')?.id;
    expect(events[0]?.participants.map(({ placeId }) => placeId)).toContain(crete);
    const main = read(
      'Rebels Attack Army\n\nIn Garissa the market was closed.\n\nRebels attacked the Kenyan army.',
    );
    expect(main.events[0]?.placeIds).toEqual([main.places.find(({ name }) => name === 'Garissa')?.id]);
  });
});

describe('where the main event happens', () => {
  const placeOf = (text: string): string | undefined => {
    const { events, places } = read(text);
    return places.find(({ id }) => id === events[0]?.placeIds[0])?.name;
  };

  test.each([
    [
      'PL-5',
      'Leeds tram crash\n\nTen passengers were hurt in the tram crash, police in London said.',
      'Leeds',
    ],
    ['PL-4', 'Rebels attack army in Kenya\n\nRebels attacked the Kenyan army in Garissa.', 'Garissa'],
    [
      'PL-4',
      'Rebels attack army\n\nLONDON -- Rebels attacked the Kenyan army in Garissa, officials said.',
      'Garissa',
    ],
    ['PL-4', 'Rebels attack army\n\nNAIROBI -- Rebels attacked the Kenyan army.', 'Nairobi'],
  ])('%s %s', (_rule, text, expected) => {
    expect(placeOf(text)?.toLowerCase()).toBe(expected.toLowerCase());
  });
});

describe('who is who', () => {
  test.each([
    [
      'CO-3',
      'The International Atomic Energy Agency condemned Iran. Inspectors of the IAEA left.',
      'International Atomic Energy Agency: International Atomic Energy Agency, IAEA',
    ],
    [
      'CO-9',
      'Anna Keller is the Norwegian envoy. The envoy met reporters.',
      'Anna Keller: Anna Keller, Norwegian envoy, envoy',
    ],
    [
      'CO-10',
      'Talks ended on Friday. The Iranians agreed to reduce their programme.',
      'Iran: Iranians, their',
    ],
    [
      'CO-11',
      'Microsoft launched a product on Monday. It will sue its rivals. It is a large step.',
      'Microsoft: Microsoft, It, its',
    ],
    [
      'CO-13',
      'The Ruritanian Press Agency (RPA) condemned Serbia. RPA left.',
      'Ruritanian Press Agency: Ruritanian Press Agency, RPA, RPA',
    ],
    ['CO-15', 'Paul Berg said that Karl Reed fled when he was seen.', 'Karl Reed: Karl Reed, he'],
    [
      'OF-4',
      'Sudan closed the border on Monday. Marko Petrovic, a government spokesman, said troops had left.',
      'Marko Petrovic: Marko Petrovic, government spokesman',
    ],
  ])('%s %s', (_rule, text, expected) => {
    expect(castOf(text)).toContain(expected);
  });

  test('CO-14: a building is nobody whose name it has', () => {
    const cast = castOf('Jo Lima left. She protested outside Lima Tower in Lima on Monday.');
    expect(cast).toContain('Jo Lima: Jo Lima, She');
  });

  test('CO-12: "they" is nobody where things were the subject last', () => {
    const cast = castOf('Teachers protested on Monday. The engines failed. They were repaired.');
    expect(cast).toEqual(['Teachers: Teachers']);
  });
});

describe('standing relations', () => {
  test('RE-10: what somebody could do by killing is not told as done', () => {
    expect(relationLines('Paul Berg thought that he could win by killing Karl Reed.')).not.toContain(
      'Paul Berg [kill] Karl Reed',
    );
  });

  test.each([
    ['OF-3', 'Daniel Weber of the Lisbon Institute left.', 'Daniel Weber [work-for] Lisbon Institute'],
    ['OF-3', 'Lieutenant Karim Osman of the rebels left the capital.', 'Karim Osman [work-for] Rebels'],
    [
      'OF-4',
      'Sudan closed the border on Monday. Marko Petrovic, a government spokesman, said troops had left.',
      'Marko Petrovic [work-for] Sudan',
    ],
    ['RE-5', 'Lyon, France, is a large city.', 'Lyon [located-in] France'],
    [
      'RE-6',
      'The Geneva-based Helvetia Institute condemned the plan.',
      'Helvetia Institute [based-in] Geneva',
    ],
    ['RE-7', 'Ada Marsh of Leeds won.', 'Ada Marsh [live-in] Leeds'],
    ['RE-7', 'The Israeli singer Noa Levi sang.', 'Noa Levi [live-in] Israel'],
    ['RE-8', 'Jo Lind founded the Helvetia Institute.', 'Jo Lind [head-of] Helvetia Institute'],
    ['RE-9', 'Jo Lind, a Fiat engineer, won.', 'Jo Lind [work-for] Fiat'],
    ['RE-10', 'John Booth, the assassin of Abraham Lincoln, fled.', 'John Booth [kill] Abraham Lincoln'],
    ['RE-11', 'Ada Marsh of Lyon, France, won.', 'Ada Marsh [live-in] France'],
    ['RE-10', 'Karl Reed was murdered by Jo Lind in Leeds.', 'Jo Lind [kill] Karl Reed'],
    ['RE-6', 'The Helvetia Institute bureau in Oslo closed.', 'Helvetia Institute [based-in] Oslo'],
    ['RE-10', 'Jo Lind was charged with the murder of Ada Marsh.', 'Jo Lind [kill] Ada Marsh'],
  ])('%s %s', (_rule, text, expected) => {
    expect(relationLines(text)).toContain(expected);
  });

  test('RE-3: that troops belong to their state goes without saying', () => {
    expect(relationLines('Russian forces left.')).toEqual([]);
  });

  test('RE-4: one relation for a pair, the firmest status', () => {
    const { relations } = read('Rebels attacked the Kenyan army. Rebels may attack the Kenyan army again.');
    expect(relations.map(({ family, status }) => `${family} ${status}`)).toEqual(['attack occurred']);
  });

  test('RE-2 and RE-9 say the same of an office: it is told once', () => {
    expect(relationLines('NATO Secretary-General Mark Rutte left.')).toEqual(['Mark Rutte [head-of] NATO']);
  });
});
