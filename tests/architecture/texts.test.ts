/** Every text of the catalogues is asked for somewhere, by its name or by a name that is put together from a fixed beginning. */
import { expect, test } from 'vitest';
import { type Catalogue, en } from '#shared/i18n/catalogue.ts';
import { sourceFiles } from './source-files.ts';

const FORM = /_(?:one|other)$/;

const namesOf = (catalogue: Catalogue, before = ''): readonly string[] =>
  Object.entries(catalogue).flatMap(([name, value]) =>
    typeof value === 'string' ? [(before + name).replace(FORM, '')] : namesOf(value, `${before}${name}.`),
  );

test('no text of the catalogues is left over', () => {
  const source = sourceFiles('shared', 'electron', 'renderer')
    .map(({ text }) => text)
    .join('\n');
  const begun = [...source.matchAll(/`([\w.]+)\$\{/g)].map(([, start]) => start!);
  const unused = [...new Set(namesOf(en))].filter(
    (name) =>
      !source.includes(`'${name}'`) &&
      !source.includes(`"${name}"`) &&
      !begun.some((start) => start.includes('.') && name.startsWith(start)),
  );
  expect(unused).toEqual([]);
});
