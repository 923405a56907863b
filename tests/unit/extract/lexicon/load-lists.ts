/** Run in a process of its own: prints the microseconds of this thread that the first use of all lexicons takes. */
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

const before = process.threadCpuUsage();
for (const use of FIRST_USES) if (use() === undefined) throw new Error('a first use finds nothing');
const { user, system } = process.threadCpuUsage(before);
process.stdout.write(String(user + system));
