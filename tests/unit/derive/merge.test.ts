/** Merging actors: who may be the same, and what is told before. */
import { describe, expect, test } from 'vitest';
import { likelySame, type NamedRecord } from '#shared/derive/likely-same.ts';
import { mergeSentence } from '#shared/derive/merge-words.ts';
import { actor, actorId, event, relation, taking, view } from './records.ts';

const named = (id: number, name: string, ...aliases: readonly string[]): NamedRecord => ({
  id,
  name,
  aliases,
});

const likely = (record: NamedRecord, ...others: readonly NamedRecord[]) =>
  likelySame(record, others).map(({ other }) => other.name);

const reason = (record: NamedRecord, other: NamedRecord) => likelySame(record, [other])[0]?.reason;

describe('likelySame', () => {
  test('shared words, likeliest first, itself never', () => {
    const navy = named(1, 'Osterran navy');
    expect(
      likely(
        navy,
        navy,
        named(2, 'Osterran navy divers'),
        named(3, 'The Osterran fleet'),
        named(4, 'Maravia'),
      ),
    ).toEqual(['Osterran navy divers', 'The Osterran fleet']);
  });

  test('other names count too', () =>
    expect(likely(named(1, 'Coastal League', 'the League'), named(2, 'League'))).toEqual(['League']));

  test('abbreviations, accents and adjectives', () => {
    expect(likely(named(1, 'EU'), named(2, 'European Union'))).toEqual(['European Union']);
    expect(likely(named(1, 'U.N.'), named(2, 'United Nations'))).toEqual(['United Nations']);
    expect(likely(named(1, 'José Peña'), named(2, 'Jose Pena'))).toEqual(['Jose Pena']);
    expect(likely(named(1, 'Russia'), named(2, 'Russian forces'))).toEqual(['Russian forces']);
  });

  test.each([
    ['Osterran navy', 'The Osterran fleet', 'Both names have “Osterran”'],
    ['Russia', 'Russian forces', '“Russia” and “Russian” are alike'],
    ['EU', 'European Union', '“EU” may stand for “European Union”'],
    ['European Union', 'E.U.', '“E.U.” may stand for “European Union”'],
    ['José Peña', 'Jose Pena', 'Both are called “Jose Pena”'],
    ['The League', 'League', 'Both are called “League”'],
  ])('%s and %s: %s', (left, right, words) => expect(reason(named(1, left), named(2, right))).toBe(words));

  test('small words and unlike names are not enough', () => {
    expect(likely(named(1, 'Bank of Aland'), named(2, 'Port of Borduria'))).toEqual([]);
    expect(likely(named(1, '…'), named(2, '…'))).toEqual([]);
  });
});

describe('mergeSentence', () => {
  const plan = { from: actor(1, 'Aland'), into: actor(2, 'Borduria') };

  test('counts what moves', () =>
    expect(
      mergeSentence(
        plan,
        view({
          events: [
            event(1, { participants: taking(['party', 1]) }),
            event(2, { claimant: actorId(1) }),
            event(3),
          ],
          relations: [relation(1, { subject: actorId(3), object: actorId(1) })],
        }),
      ),
    ).toBe(
      '“Aland” disappears; “Borduria” takes over 2 events, 1 relation and 1 name, and keeps its own name and kind.',
    ));

  test('a relation between the two is told', () =>
    expect(mergeSentence(plan, view({ relations: [relation(1)] }))).toBe(
      '“Aland” disappears; “Borduria” takes over 1 name, and keeps its own name and kind. The relation between the two will be rejected.',
    ));
});
