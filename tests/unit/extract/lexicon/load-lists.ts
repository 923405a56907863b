/** Run in a process of its own: prints how many times as long as a yardstick the first use of all lexicons takes. */
import { findAbstractNoun } from '#extract/lexicon/abstract-nouns.ts';
import { cityIndex } from '#extract/lexicon/cities.ts';
import { countryIndex } from '#extract/lexicon/countries.ts';
import { findGroup } from '#extract/lexicon/groups.ts';
import { findOffice } from '#extract/lexicon/offices.ts';
import { organisationIndex } from '#extract/lexicon/organisations.ts';
import { findGivenName } from '#extract/lexicon/people.ts';
import { peopleIndex } from '#extract/lexicon/peoples.ts';
import { regionIndex } from '#extract/lexicon/regions.ts';
import { siteIndex } from '#extract/lexicon/sites.ts';

const FIRST_USES: readonly (() => unknown)[] = [
  () => countryIndex().find('Ukraine'),
  () => regionIndex().find('Europe'),
  () => cityIndex().find('Geneva'),
  () => siteIndex().find('Camp David'),
  () => peopleIndex().find('Kurds'),
  () => organisationIndex().find('NATO'),
  () => findOffice('president'),
  () => findGroup('troops'),
  () => findAbstractNoun('Tuesday'),
  () => findGivenName('Sarah'),
];

/** Microseconds of this thread. */
function timeOf(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
}

function useAll(): void {
  for (const use of FIRST_USES) if (use() === undefined) throw new Error('a first use finds nothing');
}

/** Cold code that splits and indexes as much text as the lexicons hold: about what any machine must spend. */
function indexWords(): void {
  const words = new Map<string, number>();
  for (let n = 0; n < 40_000; n += 1) words.set(`word ${n}`.toLowerCase(), n);
  if (words.size !== 40_000) throw new Error('the yardstick is broken');
}

const yardstick = timeOf(indexWords);
process.stdout.write(String(timeOf(useAll) / yardstick));
