/** Findings as a reading: every span gives its words, dates are ISO, ids and keys are those of the form. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readingOf } from '#core/export/findings-reading.ts';
import { portDay, portFindings, portText } from '../../../fixtures/hosts-findings.ts';

const reading = readingOf(portFindings, { text: portText, published: portDay });

/** Every object with start, end and text, anywhere in a value. */
function spansIn(value: unknown): readonly { start: number; end: number; text: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(spansIn);
  const { start, end, text } = value as { start?: unknown; end?: unknown; text?: unknown };
  if (typeof start !== 'number' || typeof end !== 'number') return below;
  return [{ start, end, text: String(text) }, ...below];
}

describe('readingOf', () => {
  test('the head names the text by hash and length', () => {
    expect(reading.article).toEqual({
      title: 'Dockers end strike',
      published: '2026-02-03',
      text_sha256: createHash('sha256').update(portText).digest('hex'),
      length: portText.length,
      language: 'en',
    });
  });

  test('every span gives the words at its place', () => {
    const spans = spansIn(reading);
    expect(spans.length).toBeGreaterThan(12);
    for (const { start, end, text } of spans) expect(text).toBe(portText.slice(start, end));
  });

  test('names come before descriptions and pronouns', () => {
    for (const { mentions } of [...reading.actors, ...reading.places]) {
      const ranks = mentions.map(({ kind }) => ['name', 'adjectival', 'nominal', 'pronoun'].indexOf(kind));
      expect(ranks).toEqual([...ranks].sort());
    }
  });

  test('times are ISO days with the anchoring event by its id', () => {
    expect(reading.events.map((event) => event.time)).toEqual([
      {
        edtf: '2026-02-03',
        earliest: '2026-02-03',
        latest: '2026-02-03',
        approximate: false,
        expression: 'on Tuesday',
        anchor: 'publication',
        basis: 'Tuesday on or before publication day',
      },
      {
        edtf: null,
        earliest: null,
        latest: null,
        approximate: false,
        expression: 'for nine days',
        anchor: 'e1',
        basis: 'nine days before the contract',
      },
    ]);
  });

  test('participants, claimants, relations, links and flags in snake case', () => {
    expect(reading.events[0]?.participants[0]).toEqual({ actor_id: 'a1', role: 'party', inferred: false });
    expect(reading.events[1]?.claimant).toEqual({ kind: 'actor', actor_id: 'a2' });
    expect(reading.relations[0]).toMatchObject({
      subject_id: 'a1',
      object_id: 'a2',
      family: 'agree',
      directed: false,
    });
    expect(reading.links).toEqual([
      { from_event: 'e2', to_event: 'e1', kind: 'before', evidence: [], confidence: 0.9 },
    ]);
    expect(reading.flags[0]).toMatchObject({ kind: 'gap', note: 'The terms are not given.' });
  });

  test('the two lists for corpora', () => {
    expect(reading.times).toEqual([
      expect.objectContaining({ text: 'on Tuesday', type: 'DATE', value: '2026-02-03', edtf: '2026-02-03' }),
      expect.objectContaining({ text: 'nine days', type: 'DURATION', value: 'P9D', edtf: null }),
    ]);
    expect(reading.event_mentions).toEqual([
      expect.objectContaining({ text: 'strike', status: 'occurred', type: 'PROTEST', event_id: 'e2' }),
      { ...reading.events[0]?.trigger, status: 'occurred', event_id: 'e1' },
    ]);
  });

  test('an unknown publication day is null, not a day', () => {
    expect(readingOf(portFindings, { text: portText, published: null }).article.published).toBeNull();
  });
});
