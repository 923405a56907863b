/** Organisations that news names: bodies of states and among states, forces, groups, parties, companies, media. */
import type { ActorKind } from '#shared/model/vocabulary.ts';
import { type Line, lazily, parseItems } from './lines.ts';
import { ARMED_ORGANISATIONS } from './organisations-armed.ts';
import { COMPANY_ORGANISATIONS } from './organisations-companies.ts';
import { INSTITUTE_ORGANISATIONS } from './organisations-institutes.ts';
import { INTERNATIONAL_ORGANISATIONS } from './organisations-international.ts';
import { MEDIA_ORGANISATIONS } from './organisations-media.ts';
import { PARTY_ORGANISATIONS } from './organisations-parties.ts';
import { STATE_ORGANISATIONS } from './organisations-state.ts';
import { readWordList, type SurfaceIndex } from './surface-index.ts';

export interface Organisation {
  readonly name: string;
  readonly kind: ActorKind;
  /** What it is in words: `ministry`, `think-tank`; the headings of the lists. */
  readonly sort: OrganisationSort;
  /** Code in the countries lexicon; null for what belongs to no one country. */
  readonly country: string | null;
  /** Nouns that may stand for it after "the": "alliance" for NATO, the likeliest first, in lower case. */
  readonly anaphors: readonly string[];
  /** Reports more often than it acts. */
  readonly media: boolean;
}

export interface OrganisationHit {
  readonly organisation: Organisation;
  readonly ambiguous: boolean;
}

/** The actor kind of each sort, and the nouns that any one of it may be called. */
const SORTS = {
  intergovernmental: ['organization', 'organization', 'organisation', 'body'],
  grouping: ['coalition', 'group', 'grouping'],
  executive: ['government-body'],
  ministry: ['government-body'],
  parliament: ['government-body', 'legislature'],
  court: ['government-body'],
  bank: ['government-body'],
  agency: ['government-body'],
  police: ['government-body'],
  'armed-force': ['armed-force'],
  'armed-group': ['armed-force', 'organization', 'organisation'],
  'crime-group': ['group', 'group', 'organization'],
  movement: ['group'],
  party: ['organization', 'party'],
  'news-agency': ['organization', 'outlet'],
  newspaper: ['organization', 'newspaper', 'paper', 'daily', 'outlet'],
  broadcaster: ['organization', 'broadcaster', 'network', 'channel', 'station', 'outlet'],
  magazine: ['organization', 'magazine', 'publication', 'outlet', 'website'],
  company: ['organization', 'company', 'firm', 'group'],
  exchange: ['organization'],
  ngo: ['organization', 'organization', 'organisation'],
  'think-tank': ['organization'],
  university: ['organization', 'university'],
  church: ['organization'],
  union: ['organization'],
  sport: ['organization'],
} as const satisfies Readonly<Record<string, readonly [ActorKind, ...string[]]>>;

type OrganisationSort = keyof typeof SORTS;

const MEDIA: ReadonlySet<string> = new Set<OrganisationSort>([
  'news-agency',
  'newspaper',
  'broadcaster',
  'magazine',
]);

function toOrganisation({ section, fields }: Line): Organisation {
  const sort = section as OrganisationSort;
  const [kind, ...usual] = SORTS[sort];
  return {
    name: fields[0] ?? '',
    kind,
    sort,
    country: fields[1] || null,
    anaphors: [...new Set([...parseItems(fields[3]), ...usual])],
    media: MEDIA.has(sort),
  };
}

const lexicon = lazily(() =>
  readWordList<Organisation, OrganisationHit, 'name'>({
    blocks: [
      INTERNATIONAL_ORGANISATIONS,
      STATE_ORGANISATIONS,
      ARMED_ORGANISATIONS,
      PARTY_ORGANISATIONS,
      INSTITUTE_ORGANISATIONS,
      COMPANY_ORGANISATIONS,
      MEDIA_ORGANISATIONS,
    ],
    proper: true,
    // The name comes last: where it is marked (`Hawks?`), the mark is among the other names.
    fields: [
      { at: 2, use: 'name' },
      { at: 0, use: 'name' },
    ],
    toEntry: toOrganisation,
    toHit: (organisation, { ambiguous }) => ({ organisation, ambiguous }),
  }),
);

/** Every organisation, in the order of the lists. */
export const allOrganisations = (): readonly Organisation[] => lexicon().all();

/** Names and abbreviations: `organisationIndex().find('the IAEA')`. */
export const organisationIndex = (): SurfaceIndex<OrganisationHit> => lexicon().index;
