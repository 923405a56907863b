/** Three invented articles for the view tests: places and people that do not exist. */
import type { SentenceKind } from '#shared/model/vocabulary.ts';

export interface SampleText {
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  readonly paragraphs: readonly (readonly [SentenceKind, ...string[]])[];
}

export const sampleTexts: readonly SampleText[] = [
  {
    title: 'Coastal League promises escort force once the strait truce is signed',
    outlet: 'Harbour Dispatch',
    published: '2026-02-03',
    paragraphs: [
      ['title', 'Coastal League promises escort force once the strait truce is signed'],
      [
        'body',
        'League chief Ines Calder told the Osterran assembly on Tuesday that an escort force would sail as soon as a truce in the Kestrel Strait is signed.',
        'Varnholt gunboats shelled the harbour of Port Merrin overnight, hours before envoys were due to meet.',
        'Osterran officials condemned the shelling as an attempt to wreck the talks.',
      ],
      ['heading', 'Escorts after a truce'],
      [
        'body',
        'The force would draw on a coalition of volunteer states and would protect grain ships.',
        'Until then League members go on supplying Osterra with patrol boats and radar, as they have since early 2025.',
        'Varnholt closed the strait in March 2024 and has held it since.',
      ],
      [
        'body',
        'Envoys of both states are expected to meet in Sundhavn in early March, with Maravia as the mediator.',
        'Calder did not say when the force could leave.',
        'President Tomas Reyk of Varnholt threatened further closures if the escorts sail.',
      ],
      [
        'body',
        'Dock workers in Port Merrin stopped work for two days in mid-January over unpaid wages.',
        'The government in Varnholt says that its gunboats did not fire.',
      ],
      ['boilerplate', 'Read more: shipping and weather.'],
    ],
  },
  {
    title: 'Maravia offers to host talks on the strait',
    outlet: 'Sundhavn Courier',
    published: '2026-01-29',
    paragraphs: [
      ['title', 'Maravia offers to host talks on the strait'],
      [
        'body',
        'Maravia offered on Thursday to host talks between Osterra and Varnholt.',
        'Its foreign minister, Lena Oduya, spoke with Tomas Reyk by telephone on Wednesday.',
        'Osterra asked the League in the last week of January for more radar.',
        'The League placed Varnholt shipping firms under sanctions on 12 January 2026.',
      ],
      [
        'body',
        'Fishing families were moved from the northern shore between 5 and 9 January.',
        'Varnholt shut the strait to grain ships in March 2024.',
      ],
    ],
  },
  {
    title: 'Osterra and Varnholt trade prisoners at sea',
    outlet: 'Harbour Dispatch',
    published: '2025-12-12',
    paragraphs: [
      ['title', 'Osterra and Varnholt trade prisoners at sea'],
      [
        'body',
        'Osterra and Varnholt exchanged forty sailors on 11 December 2025.',
        'Divers of the Osterran navy searched the wreck of a ferry some time in November.',
        'The assembly in Osterra rejected a first draft of the truce in autumn 2025.',
        'Port Merrin was under blockade in the 1990s too.',
      ],
    ],
  },
];
