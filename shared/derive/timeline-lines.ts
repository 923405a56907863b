/** The lines of the timeline: one for each main actor, type of event, place or source, or one for all; pinned actors first. */

import type { WindowView } from '../contract/views.ts';
import { t } from '../i18n/text.ts';
import { byNumber, byText, inOrder } from '../lib/compare.ts';
import type { ArticleSummary } from '../model/article.ts';
import type { ActorId } from '../model/ids.ts';
import type { Lanes } from '../model/lanes.ts';
import { PloverType, type Quad, quadOf } from '../model/plover.ts';
import type { ActorKind } from '../model/vocabulary.ts';
import { ALL_LINE, actorLineId, NO_LINE, placeLineId, typeLineId } from './line-ids.ts';
import { inLineOrder } from './line-order.ts';
import { isSourceLine, outletOfLine } from './source-lines.ts';
import { typeWord } from './words.ts';

export interface ThemeLine {
  readonly id: string;
  /** Null for the line of events that name no actor, and for lines that stand for something else. */
  readonly actorId: ActorId | null;
  readonly name: string;
  readonly kind: ActorKind | null;
  /** Of lines that stand for types. */
  readonly quad: Quad | null;
  /** A pinned actor's: every event in which it takes part stands here, and here only. */
  readonly pinned: boolean;
  readonly count: number;
}

/** Which lines a person wants, and in which order. */
export interface LaneChoice {
  readonly lanes: Lanes;
  /** Ids of lines as they were put by hand; lines that are not named follow in the usual order. */
  readonly order: readonly string[];
  readonly pinned: readonly ActorId[];
  /** Of the case: whose outlets are the sources. */
  readonly articles: readonly Pick<ArticleSummary, 'id' | 'outlet'>[];
}

export const usualLanes: LaneChoice = { lanes: 'actors', order: [], pinned: [], articles: [] };

/** The lines of these items, in the order in which they are drawn. */
export function linesOf(
  counts: Counts,
  named: Named,
  { lanes, order, pinned }: LaneChoice,
): readonly ThemeLine[] {
  const first = pinnedLines(counts, named, pinned);
  const taken = new Set(first.map((line) => line.id));
  const rest = usualLines(counts, named, lanes).filter((line) => !taken.has(line.id));
  const others = first.length > 0 ? rest.map(asOthers) : rest;
  return [...inLineOrder(first, order), ...inLineOrder(others, order)];
}

/** Items by the line that they stand on. */
type Counts = ReadonlyMap<string, number>;

export function countsOf(items: readonly { readonly lineId: string }[]): Counts {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item.lineId, (counts.get(item.lineId) ?? 0) + 1);
  return counts;
}

const asOthers = (line: ThemeLine): ThemeLine =>
  line.id === ALL_LINE ? { ...line, name: t('words.lines.others') } : line;

export const plainLine = (id: string, name: string, count: number): ThemeLine => ({
  ...{ id, name, count },
  ...{ actorId: null, kind: null, quad: null, pinned: false },
});

type ViewActor = Pick<WindowView['actors'][number], 'id' | 'name' | 'kind'>;

/** What lines have their names from. */
interface Named {
  readonly actors: readonly ViewActor[];
  readonly places: readonly Pick<WindowView['places'][number], 'id' | 'name'>[];
}

const actorLine = ({ id: actorId, name, kind }: ViewActor, counts: Counts): ThemeLine => {
  const id = actorLineId(actorId);
  return { ...plainLine(id, name, counts.get(id) ?? 0), actorId, kind };
};

/** Also without an event in sight, so that one sees that it is pinned; in the order in which they were. */
const pinnedLines = (counts: Counts, { actors }: Named, pinned: LaneChoice['pinned']) =>
  pinned.flatMap((id): readonly ThemeLine[] => {
    const actor = actors.find((each) => each.id === id);
    return actor ? [{ ...actorLine(actor, counts), pinned: true }] : [];
  });

function usualLines(counts: Counts, named: Named, lanes: Lanes): readonly ThemeLine[] {
  switch (lanes) {
    case 'actors':
      return actorLines(counts, named);
    case 'types':
      return typeLines(counts);
    case 'places':
      return placeLines(counts, named);
    case 'sources':
      return sourceLines(counts);
    case 'none':
      return counts.has(ALL_LINE)
        ? [plainLine(ALL_LINE, t('words.lines.all'), counts.get(ALL_LINE) ?? 0)]
        : [];
  }
}

/** Busiest line first. */
const busiestFirst = (lines: readonly ThemeLine[]): readonly ThemeLine[] =>
  [...lines].sort(
    inOrder(
      byNumber((line) => -line.count),
      byText((line) => line.name),
    ),
  );

/** The line of events that name nothing to stand for comes last. */
function withRest(lines: readonly ThemeLine[], counts: Counts, name: string): readonly ThemeLine[] {
  const rest = counts.get(NO_LINE);
  const sorted = busiestFirst(lines);
  return rest === undefined ? sorted : [...sorted, plainLine(NO_LINE, name, rest)];
}

const actorLines = (counts: Counts, { actors }: Named): readonly ThemeLine[] =>
  withRest(
    actors.filter(({ id }) => counts.has(actorLineId(id))).map((actor) => actorLine(actor, counts)),
    counts,
    t('words.lines.noActor'),
  );

const placeLines = (counts: Counts, { places }: Named): readonly ThemeLine[] =>
  withRest(
    places.flatMap(({ id, name }) => counted(placeLineId(id), name, counts)),
    counts,
    t('words.lines.noPlace'),
  );

const sourceLines = (counts: Counts): readonly ThemeLine[] =>
  withRest(
    [...counts.keys()].filter(isSourceLine).flatMap((id) => counted(id, outletOfLine(id), counts)),
    counts,
    t('words.sourceNotNamed'),
  );

const counted = (id: string, name: string, counts: Counts): readonly ThemeLine[] => {
  const count = counts.get(id);
  return count === undefined ? [] : [plainLine(id, name, count)];
};

/** In PLOVER's order, from verbal cooperation to material conflict. */
const typeLines = (counts: Counts): readonly ThemeLine[] =>
  PloverType.options.flatMap((type) =>
    counted(typeLineId(type), typeWord(type), counts).map((line) => ({ ...line, quad: quadOf(type) })),
  );
