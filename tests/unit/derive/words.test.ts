/** Words and counts as people read them. */
import { expect, test } from 'vitest';
import { lineOf, quadGlyph, relationQuad } from '#shared/derive/marks.ts';
import { ROLE_ORDER } from '#shared/derive/role-order.ts';
import { actorCountText, caseCountText, eventCountText } from '#shared/derive/summary.ts';
import { actorKindWord, quadWord, roleWord, statusWord, typeWord } from '#shared/derive/words.ts';
import { PloverType, Quad } from '#shared/model/plover.ts';
import { ActorKind, RelationStatus, Role } from '#shared/model/vocabulary.ts';

test('counts say how many of how many, and how many only partly', () => {
  const counts = (inside: number, partly: number, undated: number) => ({ inside, partly, undated });
  expect(eventCountText({ counts: counts(12, 4, 0), total: 26 })).toBe('16 of 26 events, 4 partly');
  expect(eventCountText({ counts: counts(20, 0, 6), total: 26 })).toBe('26 events, 6 without a date');
  expect(eventCountText({ counts: counts(1, 0, 0), total: 1 })).toBe('1 event');
  expect(actorCountText(11, 27)).toBe('11 of 27 actors');
  expect(actorCountText(27, 27)).toBe('27 actors');
  const all = { articles: 1, actors: 27, events: 26, relations: 41, undated: 0 };
  expect(caseCountText({ counts: all })).toBe('27 actors · 26 events · 41 relations · 1 article');
});

test('no two members of a list read the same, and none is bare jargon', () => {
  const lists = [
    PloverType.options.map(typeWord),
    RelationStatus.options.map(statusWord),
    Role.options.map(roleWord),
    ActorKind.options.map(actorKindWord),
    Quad.options.map(quadWord),
    Quad.options.map(quadGlyph),
  ];
  for (const words of lists) {
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => /^[A-Z]{3,}$|-/.test(word))).toEqual([]);
  }
});

test('every role has its place in the order', () =>
  expect([...ROLE_ORDER].sort()).toEqual([...Role.options].sort()));

test('lines follow status, colours follow family', () => {
  expect(RelationStatus.options.map(lineOf)).toEqual([
    'solid',
    'solid',
    'open',
    'dashed',
    'dotted',
    'dotted',
    'struck',
  ]);
  expect(relationQuad('attack')).toBe('material-conflict');
  expect(relationQuad('condemn')).toBe('verbal-conflict');
  expect(relationQuad('aid')).toBe('material-cooperation');
  expect(relationQuad('negotiate')).toBe('verbal-cooperation');
  expect(relationQuad('head-of')).toBe('other');
});
