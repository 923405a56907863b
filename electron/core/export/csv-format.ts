/** Three tables for spreadsheets: events, actors, relations; text that looks like a formula is defused. */
import papaparse from 'papaparse';
import { quadOf } from '#shared/model/plover.ts';
import type { CaseData } from './case-data.ts';
import { type Column, type Names, namesOf, sourcesOf, timeColumns } from './csv-columns.ts';
import type { ExportFormat } from './export-format.ts';

export const csvFormat: ExportFormat = {
  name: 'csv',
  extension: 'csv',
  label: 'CSV (events, actors, relations)',
  write(data) {
    const names = namesOf(data);
    return [
      { name: 'events.csv', text: table(data.events, eventColumns(names)) },
      { name: 'actors.csv', text: table(data.actors, actorColumns(data)) },
      { name: 'relations.csv', text: table(data.relations, relationColumns(names)) },
    ];
  },
};

/** The mark lets spreadsheets see that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

function table<T>(items: readonly T[], columns: readonly Column<T>[]): string {
  const rows = papaparse.unparse(
    {
      fields: columns.map(([name]) => name),
      data: items.map((item) => columns.map(([, cell]) => cell(item))),
    },
    { escapeFormulae: true, newline: '\r\n' },
  );
  return `${BYTE_ORDER_MARK}${rows}\r\n`;
}

type EventRow = CaseData['events'][number];

const eventColumns = (names: Names): readonly Column<EventRow>[] => [
  ['id', (event) => event.id],
  ['title', (event) => event.title],
  ['type', (event) => event.type],
  ['subtype', (event) => event.subtype],
  ['quad', (event) => quadOf(event.type)],
  ['status', (event) => event.status],
  ...timeColumns<EventRow>(),
  ['places', (event) => event.placeIds.map((id) => names.place.get(id) ?? '').join('; ')],
  ['participants', (event) => event.participants.map((one) => participantText(one, names)).join('; ')],
  ['claimant', (event) => (event.claimant === null ? null : (names.actor.get(event.claimant) ?? ''))],
  ['confidence', (event) => event.confidence],
  ['review', (event) => event.review],
  ['sources', (event) => sourcesOf(event.evidence, names)],
];

function participantText(participant: EventRow['participants'][number], names: Names): string {
  const name =
    participant.actorId === null
      ? names.place.get(participant.placeId ?? 0)
      : names.actor.get(participant.actorId);
  return `${name ?? ''} (${participant.role}${participant.inferred ? ', inferred' : ''})`;
}

type ActorRow = CaseData['actors'][number];

const actorColumns = (data: CaseData): readonly Column<ActorRow>[] => {
  const events = new Map<number, number>();
  for (const event of data.events) {
    for (const id of new Set(event.participants.map((one) => one.actorId))) {
      if (id !== null) events.set(id, (events.get(id) ?? 0) + 1);
    }
  }
  return [
    ['id', (actor) => actor.id],
    ['name', (actor) => actor.name],
    ['kind', (actor) => actor.kind],
    ['aliases', (actor) => actor.aliases.join('; ')],
    [
      'attributes',
      (actor) =>
        Object.entries(actor.attributes)
          .map((pair) => pair.join(': '))
          .join('; '),
    ],
    ['events', (actor) => events.get(actor.id) ?? 0],
    ['confidence', (actor) => actor.confidence],
    ['review', (actor) => actor.review],
  ];
};

type RelationRow = CaseData['relations'][number];

const relationColumns = (names: Names): readonly Column<RelationRow>[] => [
  ['id', (relation) => relation.id],
  ['subject', (relation) => names.actor.get(relation.subject) ?? ''],
  ['predicate', (relation) => relation.predicate],
  ['object', (relation) => names.actor.get(relation.object) ?? ''],
  ['family', (relation) => relation.family],
  ['directed', (relation) => relation.directed],
  ['status', (relation) => relation.status],
  ...timeColumns<RelationRow>(),
  ['confidence', (relation) => relation.confidence],
  ['review', (relation) => relation.review],
  ['sources', (relation) => sourcesOf(relation.evidence, names)],
];
