/** Filters: what of the case is shown, with counts that follow the time window. */
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useStore } from 'zustand';
import { caseCounts, type FacetCounts, facetCounts } from '#shared/columns/facet-counts.ts';
import { type FacetGroup, type FacetRow, facetGroups } from '#shared/columns/facet-rows.ts';
import { lies } from '#shared/columns/presence.ts';
import { type Facet, type Filters, isFiltering } from '#shared/derive/filters.ts';
import { lineOf } from '#shared/derive/marks.ts';
import { t } from '#shared/i18n/text.ts';
import type { EventStatus } from '#shared/model/vocabulary.ts';
import { useShown } from '../../app/use-shown.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { CheckRow } from '../../ui/check-row.tsx';
import { LineSample } from '../../ui/line-sample.tsx';
import { QuadMark } from '../../ui/quad-mark.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { WordsField } from './words-field.tsx';

export function FilterList() {
  const store = useWorkspace().filters;
  const filters = useStore(store);
  const { known, groups, counts } = useFacets(filters);
  if (!known || !counts) return null;
  if (known.columns.events.ids.length === 0) {
    return <EmptyState title={t('side.nothingToFilter')}>{t('side.filtersHere')}</EmptyState>;
  }
  return (
    <div className="filters">
      <WordsField />
      {isFiltering(filters) ? (
        <div className="filters-active">
          <span>{t('side.someHidden')}</span>
          <Button onPress={store.clear}>{t('side.showAll')}</Button>
        </div>
      ) : null}
      {groups.map((group) => (
        <Group key={group.facet} group={group} filters={filters} counts={counts} />
      ))}
    </div>
  );
}

/** After graph and timeline: to count a million events takes longer than a frame. */
function useFacets(filters: Filters) {
  const counted = useDeferredValue(filters);
  const known = useDeferredValue(useShown((shown) => shown.known));
  const unfiltered = useDeferredValue(useShown((shown) => shown.unfiltered));
  const all = useMemo(
    () => (known ? caseCounts(known.facets, known.columns.events.ids.length) : null),
    [known],
  );
  const groups = useMemo(
    () => (known && all ? facetGroups(all, counted, known.columns.actors) : []),
    [known, all, counted],
  );
  const counts = useMemo(() => {
    if (!known || !unfiltered) return null;
    return isEverything(unfiltered, counted) ? all : facetCounts(known.facets, unfiltered, counted);
  }, [known, unfiltered, counted, all]);
  return { known, groups, counts };
}

/** Nothing is hidden, by the window either: what is counted then is the case. */
const isEverything = (states: Uint8Array, filters: Filters): boolean =>
  !isFiltering(filters) && !states.includes(lies.outside);

interface GroupProps {
  readonly group: FacetGroup;
  readonly filters: Filters;
  readonly counts: FacetCounts;
}

function Group({ group, filters, counts }: GroupProps) {
  const { facet, title, rows } = group;
  const all = rows.flatMap(({ values }) => values);
  const shared = { facet, all, filters, counts };
  return (
    <fieldset className="filter-group" aria-label={title}>
      <legend className="filter-title">{title}</legend>
      {rows.map((row) =>
        row.parts.length > 0 ? (
          <QuadRow key={row.label} {...shared} row={row} />
        ) : (
          <Row key={row.label} {...shared} row={row} />
        ),
      )}
    </fieldset>
  );
}

interface RowProps {
  readonly facet: Facet;
  /** All values of the facet. */
  readonly all: readonly string[];
  readonly row: FacetRow;
  readonly filters: Filters;
  readonly counts: FacetCounts;
}

function Row({ facet, all, row, filters, counts }: RowProps) {
  const store = useWorkspace().filters;
  const off = row.values.filter((value) => filters[facet].has(value)).length;
  return (
    <CheckRow
      label={row.label}
      mark={<Mark facet={facet} row={row} />}
      state={off === 0 ? 'on' : off === row.values.length ? 'off' : 'some'}
      count={row.values.reduce((sum, value) => sum + (counts[facet].get(value) ?? 0), 0)}
      onChange={(on) => store.set(facet, row.values, on)}
      onOnly={() => store.showOnly(facet, row.values, all)}
    />
  );
}

function Mark({ facet, row }: Pick<RowProps, 'facet' | 'row'>) {
  if (row.quad) return <QuadMark quad={row.quad} />;
  return facet === 'status' ? <LineSample line={lineOf(row.values[0] as EventStatus)} /> : null;
}

/** A quad, which opens to its types. */
function QuadRow(props: RowProps) {
  const [open, setOpen] = useState(false);
  const { row } = props;
  const Icon = open ? ChevronDown : ChevronRight;
  return (
    <>
      <div className="quad-row">
        <AriaButton
          className="disclose"
          aria-label={t('side.typesOf', { quad: row.label })}
          aria-expanded={open}
          onPress={() => setOpen(!open)}
        >
          <Icon size={13} strokeWidth={2} aria-hidden />
        </AriaButton>
        <Row {...props} />
      </div>
      {open ? (
        <div className="quad-types">
          {row.parts.map((part) => (
            <Row key={part.label} {...props} row={part} />
          ))}
        </div>
      ) : null}
    </>
  );
}
