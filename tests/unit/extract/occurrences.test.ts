/** Every word that names something that happens, and what the sentence says of it: rules EV-5, EV-6 and ST-7 to ST-15 of extract/SPEC.md. */
import { describe, expect, test } from 'vitest';
import { read } from '../../fixtures/extractor.ts';

/** `sold:occurred`, in text order. */
const wordsOf = (text: string): readonly string[] =>
  read(text).eventMentions.map(({ start, end, status }) => `${text.slice(start, end)}:${status}`);

describe('words', () => {
  test('EV-5: verbs, but no auxiliaries, participles before nouns, and verbs of being', () => {
    expect(wordsOf('The bakery has sold its armed robots and will soon move.')).toEqual([
      'sold:occurred',
      'move:planned',
    ]);
    expect(wordsOf('She is going to leave.')).toEqual(['leave:planned']);
    expect(wordsOf('The harbour includes a museum that belongs to the city.')).toEqual([]);
  });

  test('EV-6: nouns that name what happens, not where they only tell nouns apart', () => {
    expect(wordsOf('The eruption surprised the election workers.')).toEqual([
      'eruption:occurred',
      'surprised:occurred',
    ]);
  });

  test('EV-6: a noun that as often names a thing needs an article and an "of", or a verb that makes it happen', () => {
    expect(wordsOf('Production is high.')).toEqual([]);
    expect(wordsOf('The production of cheese is high.')).toEqual(['production:occurred']);
    expect(wordsOf('The farmers resumed production.')).toContain('production:occurred');
  });

  test('a word of an event that is told of says which', () => {
    const { events, eventMentions } = read('Rebels attacked the Kenyan army on Monday.');
    expect(eventMentions.map(({ eventId, type }) => [eventId, type])).toEqual([[events[0]?.id, 'ASSAULT']]);
  });
});

describe('status', () => {
  test.each([
    ['ST-2', 'The crew rested after repairing the engine.', 'repairing:occurred'],
    ['ST-4', 'A second flood would have destroyed the bridge.', 'destroyed:hypothetical'],
    ['ST-6', 'The council agreed to build a bridge.', 'build:planned'],
    ['ST-6', 'The two firms negotiated the purchase.', 'purchase:hypothetical'],
    ['ST-6', 'The firm rose to become the largest baker of the country.', 'become:occurred'],
    ['ST-7', 'Nobody left the building.', 'left:negated'],
    ['ST-7', 'No one answered the call.', 'answered:negated'],
    ['ST-7', 'The minister gave no details.', 'gave:negated'],
    ['ST-7', 'The firm no longer sells bread.', 'sells:negated'],
    ['ST-7', 'The judges have yet to decide.', 'decide:negated'],
    ['ST-7', 'The farmers do not have to move.', 'move:negated'],
    ['ST-7', 'The captain does not think that the crew will leave.', 'leave:negated'],
    ['ST-7', 'The cancelled visit angered the mayor.', 'visit:negated'],
    ['ST-8', 'The miners will stop working.', 'working:negated'],
    ['ST-10', 'The fee will rise when the bridge opens.', 'opens:planned'],
    ['ST-10', 'The fault was not seen when the ship sailed.', 'sailed:occurred'],
    ['ST-11', 'The planned visit angered the mayor.', 'visit:planned'],
    ['ST-12', 'The guards allowed the crew to leave.', 'leave:hypothetical'],
    ['ST-12', 'A possible visit angered the mayor.', 'visit:hypothetical'],
    ['ST-15', 'The city will fund an inquiry.', 'inquiry:planned'],
    ['ST-15', 'The city will welcome the decision.', 'decision:occurred'],
  ])('%s %s', (_rule, text, expected) => {
    expect(wordsOf(text)).toContain(expected);
  });
});
