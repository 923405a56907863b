/** The writer of tracked rows: what it reports, what goes with a row, and what it refuses. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadChanges } from '#core/store/change-log.ts';
import type { Connection } from '#core/store/connection.ts';
import { fileJobs } from '#core/store/file-jobs.ts';
import { type CaseFile, openCaseFile } from '#core/store/open.ts';
import { createRowWriter, type RowWriter } from '#core/store/row-writer.ts';
import { runCommand } from '#core/store/transaction.ts';
import { reverse } from '#shared/changes/reverse.ts';
import { squash } from '#shared/changes/squash.ts';
import type { ActorId, ArticleId, EventId } from '#shared/model/ids.ts';
import { projectRoot } from '../../../architecture/source-files.ts';
import { hashOfRecords } from '../../../fixtures/case-state.ts';
import { silentLog } from '../../../fixtures/test-core.ts';

let file: CaseFile;
let connection: Connection;
beforeEach(async () => {
  file = await openCaseFile({
    ...{ databasePath: ':memory:', resources: projectRoot, backups: null, clock: () => 0, log: silentLog },
    fileWork: fileJobs,
  });
  connection = file.connection;
});
afterEach(() => file.close());

const command = <T>(work: (writer: RowWriter) => T) =>
  runCommand(connection, { label: 'Test', at: '2026-02-03T00:00:00.000Z', schemaVersion: 2 }, (writer) => ({
    output: work(writer),
    subject: 'test',
    author: 'analyst' as const,
  }));

const reviewed = { origin: 'extractor', confidence: 0.5, rule: 'TEST-1' } as const;

/** An article with an actor and two events, the second counted from the first and said by the actor. */
function fill(writer: RowWriter) {
  const sourceId = writer.insert('source', { outlet: null, reliability: 'F' });
  const articleId = writer.insert('article', {
    ...{ sourceId, title: 'A', publishedBasis: 'analyst', text: 'Ada.', sha256: '0'.repeat(64) },
    ...{ language: 'en', credibility: 6, extractor: '1' },
  }) as ArticleId;
  const actorId = writer.insert('actor', { name: 'Ada', key: 'ada', kind: 'person', ...reviewed }) as ActorId;
  const base = { articleId, triggerStart: 0, triggerEnd: 3, type: 'OTHER', status: 'occurred' } as const;
  const first = writer.insert('event', { ...base, ...reviewed, ord: 0, title: 'First', approximate: false });
  const second = writer.insert('event', {
    ...{ ...base, ...reviewed, ord: 1, title: 'Second', approximate: true },
    ...{ claimant: actorId, anchor: 'event', anchorEvent: first as EventId },
  });
  writer.insert('participant', {
    ...{ eventId: first as EventId, actorId, role: 'agent', inferred: false, ord: 0 },
  });
  return { articleId, actorId, first, second };
}

describe('row writer', () => {
  test('an insert is reported whole, with defaults, as SQL stores it', () => {
    const writer = createRowWriter(connection);
    const id = writer.insert('actor', { name: 'Ada', key: 'ada', kind: 'person', ...reviewed });
    expect(writer.changes).toEqual([
      {
        ...{ kind: 'insert', table: 'actor', id },
        row: connection.get('SELECT * FROM actor WHERE id = ?', id),
      },
    ]);
    expect(writer.changes[0]).toMatchObject({ row: { review: 'unreviewed', edited: '[]' } });
  });

  test('an update reports the columns that differ, and nothing when none does', () => {
    const { output } = command(fill);
    const writer = createRowWriter(connection);
    writer.update('event', output.first, { title: 'First', status: 'planned', approximate: false });
    writer.update('event', output.first, { status: 'planned' });
    expect(writer.changes).toEqual([
      {
        ...{ kind: 'update', table: 'event', id: output.first },
        ...{ before: { status: 'occurred' }, after: { status: 'planned' } },
      },
    ]);
  });

  test('what hangs on a row goes with it, what points at it loses the pointer, all reported', () => {
    const { output } = command(fill);
    const writer = createRowWriter(connection);
    writer.remove('event', output.first);
    const brief = writer.changes.map(({ kind, table, id }) => `${kind} ${table} ${id}`);
    expect(brief).toEqual([
      `update event ${output.second}`,
      'delete participant 1',
      `delete event ${output.first}`,
    ]);
    expect(connection.get('SELECT anchor_event AS a FROM event WHERE id = ?', output.second)).toEqual({
      a: null,
    });
  });

  test('removal of an actor: the word that was its own is nobody’s, and undo gives it back', () => {
    const { output } = command(fill);
    const before = hashOfRecords(connection.db);
    const { changeSetId } = command((writer) => writer.remove('actor', output.actorId));
    expect(connection.get('SELECT claimant FROM event WHERE id = ?', output.second)).toEqual({
      claimant: null,
    });
    command((writer) => writer.apply(reverse(loadChanges(connection, changeSetId ?? 0))));
    expect(hashOfRecords(connection.db)).toBe(before);
  });

  test('an article takes everything with it and comes back whole', () => {
    const { output } = command(fill);
    const before = hashOfRecords(connection.db);
    const { changeSetId } = command((writer) => writer.remove('article', output.articleId));
    expect(connection.get('SELECT count(*) AS n FROM event')).toEqual({ n: 0 });
    command((writer) => writer.apply(reverse(loadChanges(connection, changeSetId ?? 0))));
    expect(hashOfRecords(connection.db)).toBe(before);
  });

  test('CH-3: changes that no longer fit are refused before any is written', () => {
    const { output, changeSetId } = command(fill);
    connection.run('UPDATE actor SET name = ? WHERE id = ?', 'Eve', output.actorId);
    const renamed = { kind: 'update', table: 'actor', id: output.actorId } as const;
    const before = hashOfRecords(connection.db);
    expect(() =>
      command((writer) =>
        writer.apply([
          { kind: 'delete', table: 'participant', id: 1, row: {} },
          { ...renamed, before: { name: 'Ada' }, after: { name: 'Zoe' } },
        ]),
      ),
    ).toThrow('changed since');
    expect(hashOfRecords(connection.db)).toBe(before);
    connection.run('DELETE FROM participant');
    expect(() => loadChanges(connection, changeSetId ?? 0)).toThrow('changed since');
  });

  test('CH-7: a set is written whatever the order in which it is given', () => {
    const { output } = command(fill);
    const before = hashOfRecords(connection.db);
    const { changeSetId } = command((writer) => writer.remove('article', output.articleId));
    const back = reverse(loadChanges(connection, changeSetId ?? 0));
    command((writer) => writer.apply([...back].reverse()));
    expect(hashOfRecords(connection.db)).toBe(before);
  });

  test('ST-10: rows of another schema get defaults for what they lack and lose what is unknown', () => {
    const row = { id: 7, name: 'Ada', key: 'ada', kind: 'person', ...reviewed, mood: 'fine' };
    command((writer) => writer.apply([{ kind: 'insert', table: 'actor', id: 7, row }]));
    expect(connection.get('SELECT name, review, edited FROM actor WHERE id = 7')).toEqual({
      ...{ name: 'Ada', review: 'unreviewed', edited: '[]' },
    });
  });

  test('what is not there cannot be changed or removed', () => {
    const writer = createRowWriter(connection);
    expect(() => writer.update('event', 9, { title: 'x' })).toThrow('There is no event 9.');
    expect(() => writer.remove('actor', 9)).toThrow('There is no actor 9.');
    expect(squash(writer.changes)).toEqual([]);
  });
});

describe('what SQLite itself refuses', () => {
  test.each<[string, (writer: RowWriter, ids: ReturnType<typeof fill>) => void]>([
    ['an unknown word', (w, { first }) => w.update('event', first, { status: 'maybe' as never })],
    [
      'a time that ends before it starts',
      (w, { first }) => w.update('event', first, { earliest: 5, latest: 4 }),
    ],
    ['a day that is not whole', (w, { first }) => w.update('event', first, { earliest: 1.5 })],
    ['a confidence above one', (w, { first }) => w.update('event', first, { confidence: 2 })],
    [
      'a participant that is nobody',
      (w, { first }) =>
        w.insert('participant', {
          ...{ eventId: first as EventId, role: 'agent', inferred: false, ord: 1 },
        }),
    ],
    [
      'a reference to nothing',
      (w) =>
        w.insert('attribute', {
          ...{ articleId: 99 as ArticleId, actorId: 1 as ActorId, name: 'a', value: 'b' },
        }),
    ],
  ])('%s', (_what, work) => {
    const { output } = command(fill);
    const before = hashOfRecords(connection.db);
    expect(() => command((writer) => work(writer, output))).toThrow(/constraint failed/);
    expect(hashOfRecords(connection.db)).toBe(before);
  });

  test('the audit trail only grows', () => {
    command(fill);
    for (const sql of ['DELETE FROM change', 'DELETE FROM change_set', 'UPDATE change SET ord = 7'])
      expect(() => connection.run(sql), sql).toThrow('the audit trail only grows');
  });
});
