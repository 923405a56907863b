/** Parts of the command line: lines of a stream, corpus lines, tables, options. */
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { ContractError } from '#shared/contract/errors.ts';
import { parseIsoDay } from '#shared/lib/iso-day.ts';
import { dayOption, existingCase, readArguments, readBytes } from '../../../electron/cli/arguments.ts';
import { UsageError } from '../../../electron/cli/command.ts';
import { parseCorpusLine } from '../../../electron/cli/corpus-line.ts';
import { linesOf } from '../../../electron/cli/lines.ts';
import { tableLines } from '../../../electron/cli/table.ts';
import { wordsOf } from '../../../electron/cli/words.ts';

const collect = async (chunks: readonly (string | Uint8Array)[]): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const line of linesOf(Readable.from(chunks))) lines.push(line);
  return lines;
};

describe('linesOf', () => {
  test('splits at line feeds only, wherever the chunks end', async () => {
    expect(await collect(['a\nb', 'c\n', '\nd'])).toEqual(['a', 'bc', '', 'd']);
    expect(await collect(['{"a":"x\u2028y\u0085z"}\r\n{}\n'])).toEqual(['{"a":"x\u2028y\u0085z"}', '{}']);
    expect(await collect([])).toEqual([]);
  });

  test('characters split over chunks stay whole', async () => {
    const bytes = Buffer.from('für 😀 Zoë\nende');
    const single = [...bytes].map((byte) => Uint8Array.of(byte));
    expect(await collect(single)).toEqual(['für 😀 Zoë', 'ende']);
  });
});

describe('parseCorpusLine', () => {
  const parse = (line: unknown) =>
    parseCorpusLine(typeof line === 'string' ? line : JSON.stringify(line), () => undefined);
  const day = parseIsoDay('2026-02-03');

  test.each([
    [
      { id: 'a', text: 't', doc_date: '2026-02-03' },
      { text: 't', published: day },
    ],
    [
      { id: 'a', text: 't', doc_date: '2026-02-03T10:15' },
      { text: 't', published: day },
    ],
    [
      { id: 7, text: '', title: 'T' },
      { text: '', published: null, title: 'T' },
    ],
    [
      { id: 'a', text: 't', doc_date: null, title: '', other: 1 },
      { text: 't', published: null },
    ],
    [
      { id: 'a', text: 't', doc_date: 'None' },
      { text: 't', published: null },
    ],
  ])('%j is read', (line, input) => expect(parse(line)).toEqual({ id: line.id, input }));

  test.each([
    ['{', 'not JSON'],
    ['[]', 'not a JSON object'],
    ['null', 'not a JSON object'],
    [{ text: 't' }, 'no "id"'],
    [{ id: 'a' }, 'no "text"'],
    [{ id: 'a', text: 't', doc_date: '2026-02-30' }, '"doc_date" is not a date'],
    [{ id: 'a', text: 't', doc_date: 20260203 }, '"doc_date" is not a date'],
  ])('%j is refused', (line, message) => expect(() => parse(line)).toThrow(message));

  test('the id is told before anything else can fail', () => {
    const ids: unknown[] = [];
    expect(() => parseCorpusLine('{"id":"x"}', (id) => ids.push(id))).toThrow();
    expect(ids).toEqual(['x']);
  });
});

describe('tableLines', () => {
  test('columns are as wide as their widest cell, long cells are clipped but for the last', () => {
    const long = 'x'.repeat(100);
    expect(
      tableLines(
        ['id', 'name', 'text'],
        [
          ['1', 'a', long],
          ['22', long, 'b'],
        ],
      ),
    ).toEqual([
      `id  name${' '.repeat(56)}  text`,
      `1   a${' '.repeat(59)}  ${long}`,
      `22  ${'x'.repeat(59)}…  b`,
    ]);
  });

  test('line ends, terminal escapes and direction marks become spaces', () => {
    const [, row] = tableLines(['a', 'b'], [['x\ny', '\u001b[31mred\u202e']]);
    expect(row).toBe('x y   [31mred');
  });
});

describe('options', () => {
  test('dates must exist', () => {
    expect(dayOption('from', undefined)).toBeUndefined();
    expect(dayOption('from', '2026-02-03')).toBe(parseIsoDay('2026-02-03'));
    for (const bad of ['2026-02-30', '3.2.2026', '', '2026-2-3']) {
      expect(() => dayOption('from', bad)).toThrow(UsageError);
    }
  });

  test('unknown options and missing values are usage errors', () => {
    expect(() => readArguments(['--what'], {})).toThrow(UsageError);
    expect(() => readArguments(['--case'], { case: { type: 'string' } })).toThrow(UsageError);
  });

  test('files that cannot be read say why', () => {
    expect(() => readBytes('/no/such/file')).toThrow('there is no such file');
    expect(() => readBytes(import.meta.dirname)).toThrow('it is a folder');
    expect(() => existingCase(undefined)).toThrow('--case');
    expect(() => existingCase('/no/such.throughline')).toThrow('there is no case');
  });
});

describe('wordsOf', () => {
  test.each([
    [{ faults: 3 }, 'The case file is damaged; restore one of its backups'],
    [{ backup: '/own/B.db' }, 'The case file is damaged; copy it over the case: /own/B.db'],
  ])('a damaged case with %j', (details, words) => {
    const message = 'The case file is damaged.';
    expect(wordsOf(new ContractError('case-corrupt', message, details))).toBe(words);
  });
});
