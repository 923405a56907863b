/** The table of relations in the window. */
import { ranksOf } from '#shared/columns/table-order.ts';
import { fitsWords } from '#shared/derive/fits-words.ts';
import { relationQuad } from '#shared/derive/marks.ts';
import { t } from '#shared/i18n/text.ts';
import type { RelationId } from '#shared/model/ids.ts';
import type { Relation } from '#shared/model/relation.ts';
import { QuadMark } from '../../ui/quad-mark.tsx';
import { actorColumn } from './actor-columns.tsx';
import { confidenceColumn, reviewColumn, statusColumn, whenColumn } from './table-columns.tsx';
import { placesInside, type TableColumn, type TableModel, type TableParts } from './table-model.ts';

export function relationTable({ known, now, whole, format }: TableParts): TableModel {
  const { columns } = known;
  const { relations, actors } = columns;
  const records = new Map<number, Relation>(whole.relations.map((relation) => [relation.id, relation]));
  const words = (place: number): string =>
    [
      actors.names[relations.subjects[place]!],
      columns.predicates[relations.predicate[place]!],
      actors.names[relations.objects[place]!],
    ].join(' ');
  return {
    label: t('tables.labels.relations'),
    places: placesInside(now.relations),
    targetOf: (place) => ({ kind: 'relation', id: relations.ids[place] as RelationId }),
    columns: [
      actorColumn(actors, {
        ...{ id: 'from', head: t('tables.heads.from'), by: t('tables.by.from') },
        of: (place) => relations.subjects[place]!,
      }),
      predicateColumn(columns),
      actorColumn(actors, {
        ...{ id: 'to', head: t('tables.heads.to'), by: t('tables.by.to') },
        of: (place) => relations.objects[place]!,
      }),
      whenColumn(relations, (id) => records.get(id)?.time, format),
      statusColumn(relations),
      confidenceColumn(relations),
      reviewColumn(relations),
    ],
    fits: (query) => (place) => fitsWords(words(place), query),
  };
}

function predicateColumn({ relations, predicates, families }: TableParts['known']['columns']): TableColumn {
  const ranks = ranksOf(predicates);
  const wordOf = new Map(Array.from(ranks, (rank, index) => [rank, predicates[index]!]));
  return {
    ...{ id: 'relation', head: t('tables.heads.relation'), by: t('tables.by.relation'), width: 170 },
    textOf: (place) => predicates[relations.predicate[place]!]!,
    markOf: (place) => <QuadMark quad={relationQuad(families[relations.family[place]!]!)} />,
    codes: { of: (place) => ranks[relations.predicate[place]!]!, count: Math.max(1, predicates.length) },
    groupText: (code) => wordOf.get(code) ?? '',
  };
}
