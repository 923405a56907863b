/** What the three sample texts say, line by line. */
import type { PloverType } from '#shared/model/plover.ts';
import type { ActorKind, EventStatus, RelationStatus, Role } from '#shared/model/vocabulary.ts';

export const ACTORS: readonly (readonly [string, ActorKind, string])[] = [
  ['Osterra', 'state', 'Osterra'],
  ['Varnholt', 'state', 'Varnholt'],
  ['Coastal League', 'organization', 'League'],
  ['Ines Calder', 'person', 'Ines Calder'],
  ['Tomas Reyk', 'person', 'Tomas Reyk'],
  ['Osterran assembly', 'government-body', 'Osterran assembly'],
  ['Varnholt gunboats', 'armed-force', 'gunboats'],
  ['Escort force', 'armed-force', 'The force'],
  ['Volunteer states', 'coalition', 'coalition of volunteer states'],
  ['Maravia', 'state', 'Maravia'],
  ['Lena Oduya', 'person', 'Lena Oduya'],
  ['Osterran officials', 'group', 'Osterran officials'],
  ['Dock workers', 'group', 'Dock workers'],
  ['Fishing families', 'population', 'Fishing families'],
  ['Osterran navy', 'armed-force', 'Osterran navy'],
  ['League members', 'group', 'League members'],
  ['Varnholt shipping firms', 'organization', 'Varnholt shipping firms'],
];

export const PLACES = ['Port Merrin', 'Kestrel Strait', 'Sundhavn'] as const;

export interface EventLine {
  readonly title: string;
  readonly type: PloverType;
  readonly status: EventStatus;
  readonly edtf: string | null;
  readonly expression: string | null;
  readonly roles: readonly (readonly [Role, number])[];
  readonly words: string;
  /** Words of another article that say it too. */
  readonly also?: string;
}

const line = (
  title: string,
  [type, status]: readonly [PloverType, EventStatus],
  rest: Omit<EventLine, 'title' | 'type' | 'status'>,
): EventLine => ({ title, type, status, ...rest });

export const EVENTS: readonly EventLine[] = [
  line('Calder announces an escort force', ['AGREE', 'occurred'], {
    edtf: '2026-02-03',
    expression: 'on Tuesday',
    roles: [
      ['speaker', 4],
      ['audience', 6],
    ],
    words: 'told the Osterran assembly',
  }),
  line('Gunboats shell Port Merrin harbour', ['ASSAULT', 'occurred'], {
    edtf: '[2026-02-02..2026-02-03]',
    expression: 'overnight',
    roles: [
      ['attacker', 7],
      ['target', 1],
    ],
    words: 'shelled the harbour of Port Merrin',
  }),
  line('Officials condemn the shelling', ['DISAPPROVE', 'occurred'], {
    edtf: '2026-02-03~',
    expression: null,
    roles: [
      ['speaker', 12],
      ['target', 2],
    ],
    words: 'condemned the shelling',
  }),
  line('A truce in the strait is signed', ['AGREE', 'conditional'], {
    edtf: null,
    expression: 'as soon as',
    roles: [
      ['party', 1],
      ['party', 2],
    ],
    words: 'a truce in the Kestrel Strait is signed',
  }),
  line('Escort force sails', ['COOPERATE', 'conditional'], {
    edtf: null,
    expression: 'as soon as',
    roles: [
      ['agent', 8],
      ['agent', 9],
      ['recipient', 1],
    ],
    words: 'an escort force would sail',
  }),
  line('League members supply patrol boats and radar', ['AID', 'ongoing'], {
    edtf: '2025-01~/2026-02-03',
    expression: 'since early 2025',
    roles: [
      ['supplier', 16],
      ['recipient', 1],
    ],
    words: 'supplying Osterra with patrol boats',
  }),
  line('Varnholt closes and holds the strait', ['COERCE', 'ongoing'], {
    edtf: '2024-03/2026-02-03',
    expression: 'in March 2024',
    roles: [
      ['agent', 2],
      ['target', 1],
    ],
    words: 'Varnholt closed the strait',
    also: 'shut the strait to grain ships',
  }),
  line('Envoys meet in Sundhavn', ['CONSULT', 'planned'], {
    edtf: '2026-03-01/2026-03-10~',
    expression: 'in early March',
    roles: [
      ['party', 1],
      ['party', 2],
      ['mediator', 10],
    ],
    words: 'expected to meet in Sundhavn',
  }),
  line('Reyk threatens further closures', ['THREATEN', 'occurred'], {
    edtf: '[2026-01-31..2026-02-03]',
    expression: null,
    roles: [
      ['speaker', 5],
      ['target', 3],
    ],
    words: 'threatened further closures',
  }),
  line('Further closures', ['COERCE', 'conditional'], {
    edtf: null,
    expression: 'if the escorts sail',
    roles: [['agent', 2]],
    words: 'further closures if',
  }),
  line('Dock workers stop work', ['PROTEST', 'occurred'], {
    edtf: '2026-01-13/2026-01-17~',
    expression: 'in mid-January',
    roles: [['agent', 13]],
    words: 'stopped work for two days',
  }),
  line('Gunboats did not fire', ['ASSAULT', 'negated'], {
    edtf: '2026-02-03',
    expression: null,
    roles: [
      ['attacker', 7],
      ['target', 1],
    ],
    words: 'did not fire',
  }),
  line('Maravia offers to host talks', ['CONSULT', 'occurred'], {
    edtf: '2026-01-29',
    expression: 'on Thursday',
    roles: [
      ['agent', 10],
      ['recipient', 1],
      ['recipient', 2],
    ],
    words: 'offered on Thursday to host',
  }),
  line('Oduya speaks with Reyk', ['CONSULT', 'occurred'], {
    edtf: '2026-01-28',
    expression: 'on Wednesday',
    roles: [
      ['party', 11],
      ['party', 5],
    ],
    words: 'spoke with Tomas Reyk',
  }),
  line('Osterra asks for more radar', ['DEMAND', 'occurred'], {
    edtf: '2026-01-25/2026-01-31',
    expression: 'in the last week of January',
    roles: [
      ['speaker', 1],
      ['audience', 3],
    ],
    words: 'asked the League',
  }),
  line('League sanctions shipping firms', ['SANCTION', 'occurred'], {
    edtf: '2026-01-12',
    expression: 'on 12 January 2026',
    roles: [
      ['agent', 3],
      ['target', 17],
    ],
    words: 'under sanctions',
  }),
  line('Families leave the northern shore', ['RETREAT', 'occurred'], {
    edtf: '2026-01-05/2026-01-09',
    expression: 'between 5 and 9 January',
    roles: [['affected', 14]],
    words: 'were moved from the northern shore',
  }),
  line('Prisoner exchange at sea', ['COOPERATE', 'occurred'], {
    edtf: '2025-12-11',
    expression: 'on 11 December 2025',
    roles: [
      ['party', 1],
      ['party', 2],
    ],
    words: 'exchanged forty sailors',
  }),
  line('Navy divers search a wreck', ['INVESTIGATE', 'occurred'], {
    edtf: '2025-11',
    expression: 'some time in November',
    roles: [['agent', 15]],
    words: 'searched the wreck',
  }),
  line('Assembly rejects a draft truce', ['REJECT', 'occurred'], {
    edtf: '2025-23',
    expression: 'in autumn 2025',
    roles: [
      ['agent', 6],
      ['target', 2],
    ],
    words: 'rejected a first draft',
  }),
  line('Blockade of Port Merrin', ['COERCE', 'occurred'], {
    edtf: '199X',
    expression: 'in the 1990s',
    roles: [['target', 1]],
    words: 'under blockade in the 1990s',
  }),
];

export const RELATIONS: readonly (readonly [number, string, number, string, RelationStatus])[] = [
  [4, 'is chief of', 3, 'head-of', 'current'],
  [5, 'is president of', 2, 'head-of', 'current'],
  [11, 'is foreign minister of', 10, 'head-of', 'current'],
  [2, 'is at odds with', 1, 'oppose', 'ongoing'],
  [7, 'belong to', 2, 'member-of', 'current'],
  [16, 'are members of', 3, 'member-of', 'current'],
  [6, 'is the parliament of', 1, 'member-of', 'current'],
];
