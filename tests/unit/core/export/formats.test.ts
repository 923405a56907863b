/** The three export formats over one small case, and files that are written whole or not at all. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import papaparse from 'papaparse';
import { afterAll, describe, expect, test } from 'vitest';
import { exportFormats } from '#core/export/formats.ts';
import { writeExport } from '#core/export/write-files.ts';
import { portCase } from '../../../fixtures/hosts-case.ts';

const format = (name: string) => {
  const found = exportFormats.find((one) => one.name === name);
  if (!found) throw new Error(`no format ${name}`);
  return found;
};
const folder = mkdtempSync(join(tmpdir(), 'throughline-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('formats', () => {
  test('the same case gives the same bytes', () => {
    expect(exportFormats.map((one) => one.name)).toEqual(['json', 'csv', 'reading']);
    for (const one of exportFormats) expect(one.write(portCase())).toEqual(one.write(portCase()));
  });

  test('JSON holds every record, with days as dates', () => {
    const [file] = format('json').write(portCase());
    const document = JSON.parse(file?.text ?? '');
    expect(file?.name).toBe('Strike.json');
    expect(document.articles[0]).toMatchObject({ published: '2026-02-03', text: expect.any(String) });
    expect(document.events[0].time).toMatchObject({ earliest: '2026-02-03', latest: '2026-02-03' });
    for (const key of ['actors', 'places', 'relations', 'links', 'history'])
      expect(document[key]).toBeDefined();
  });

  test('CSV has one table a kind of record, readable and with names for ids', () => {
    const files = format('csv').write(portCase());
    expect(files.map((file) => file.name)).toEqual(['events.csv', 'actors.csv', 'relations.csv']);
    const [events] = files.map((file) => papaparse.parse(file.text.trim(), { header: true }).data);
    expect(events?.[0]).toMatchObject({
      title: 'Dockers Union signs contract',
      quad: 'verbal-cooperation',
      edtf: '2026-02-03',
      participants: 'Dockers Union (party); Port Lund (party, inferred)',
      sources: 'Dockers end strike',
    });
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'the name %j is text in a spreadsheet',
    (name) => {
      const [, actors] = format('csv').write(portCase(name));
      const rows = papaparse.parse<Record<string, string>>(actors?.text.trim() ?? '', { header: true }).data;
      expect(rows[0]?.name).toBe(`'${name}`);
    },
  );

  test('readings hold what the article says, with ids that resolve', () => {
    const [file] = format('reading').write(portCase());
    const reading = JSON.parse(file?.text ?? '');
    expect(file?.name).toBe('reading-0001.json');
    const ids = reading.actors.map((actor: { id: string }) => actor.id);
    expect(
      reading.events[0].participants.every((one: { actor_id: string }) => ids.includes(one.actor_id)),
    ).toBe(true);
    expect(reading.events[0].evidence[0].text).toBe('signed a contract');
    expect(reading.relations[0]).toMatchObject({ subject_id: 'a1', object_id: 'a2' });
  });
});

describe('writeExport', () => {
  test('one file goes to the path itself, several into the folder; nothing else is left', () => {
    const target = join(folder, 'one', 'case.json');
    expect(writeExport([{ name: 'Strike.json', text: '{}' }], target)).toEqual([target]);
    const many = writeExport(
      [
        { name: 'a.csv', text: 'ä' },
        { name: 'b.csv', text: '' },
      ],
      join(folder, 'many'),
    );
    expect(many.map((path) => readFileSync(path, 'utf8'))).toEqual(['ä', '']);
    expect(readdirSync(join(folder, 'many')).sort()).toEqual(['a.csv', 'b.csv']);
  });

  test('a file may be bytes', () => {
    const bytes = Uint8Array.from([137, 80, 0, 255]);
    const [path] = writeExport([{ name: 'picture.png', bytes }], join(folder, 'pictures'));
    expect(new Uint8Array(readFileSync(path!))).toEqual(bytes);
  });

  test('a target that cannot be written leaves no part behind', () => {
    const file = join(folder, 'plain');
    writeFileSync(file, 'kept');
    expect(() => writeExport([{ name: 'a.csv', text: 'x' }], join(file, 'below'))).toThrow();
    expect(readFileSync(file, 'utf8')).toBe('kept');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
