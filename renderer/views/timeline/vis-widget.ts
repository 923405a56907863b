/** The vis-timeline widget behind a narrow front: days instead of dates, and nothing shown before it has drawn first. */
import { Timeline as VisTimeline } from 'vis-timeline/esnext';
// Of the same build of moment that a bundler takes for the widget; `moment/locale/uk` would bring another one.
import 'moment/dist/locale/uk';
import type { DayRange } from '#shared/derive/focus-range.ts';
import { t } from '#shared/i18n/text.ts';
import { assert } from '#shared/lib/assert.ts';
import { showItemsTogether } from './batched-items.ts';
import { dateOf, dayOfDate } from './days.ts';
import { timelineOptions } from './timeline-options.ts';
import type { Rows } from './timeline-rows.ts';

export interface Widget {
  readonly vis: VisTimeline;
  /** Holds the names of the lines. */
  readonly names: HTMLElement;
  range(): DayRange;
  /** Shows a range, at once or with the first drawing, which goes to the range of the widget's options. */
  show(range: DayRange): void;
  /** Follows a new size of its container at once; by itself the widget looks for one once a second. */
  resize(): void;
  /** Scrolls an item into sight when it lies above or below. */
  scrollTo(itemId: string): void;
  destroy(): void;
}

/** Scrubbing and following have no easing. */
const still = { animation: false };

interface WidgetCallbacks {
  /** Another range is shown. */
  readonly onRange: () => void;
  /** Items have been drawn anew. */
  readonly onDrawn: () => void;
}

export function createWidget(
  container: HTMLElement,
  rows: Rows,
  { onRange, onDrawn }: WidgetCallbacks,
): Widget {
  let wanted: DayRange | null = null;
  let state: 'new' | 'drawn' | 'gone' = 'new';
  const set = ({ first, last }: DayRange) => vis.setWindow(dateOf(first), dateOf(last + 1), still, onRange);
  const onInitialDrawComplete = () => {
    if (state === 'gone') return;
    state = 'drawn';
    if (wanted) set(wanted);
  };
  const options = { ...timelineOptions(rows.clusters), onInitialDrawComplete };
  const vis = new VisTimeline(container, rows.items, rows.groups, options);
  const checkScale = followScale(container, vis);
  const names = prepare(container, vis);
  vis.on('rangechanged', onRange);
  vis.on('changed', onDrawn);
  return {
    ...{ vis, names },
    range: () => (state === 'new' && wanted ? wanted : rangeOf(vis)),
    show(range) {
      wanted = range;
      if (state === 'drawn') set(range);
      else vis.setOptions({ start: dateOf(range.first), end: dateOf(range.last + 1) });
    },
    resize() {
      vis.redraw();
      checkScale();
    },
    scrollTo(itemId) {
      if (state === 'drawn' && isHidden(container, itemId)) scrollTo(vis, itemId);
    },
    destroy() {
      state = 'gone';
      vis.destroy();
    },
  };
}

/**
 * A widget with a range of its own hides itself until it has told of that range and has then drawn again, which nothing makes it do
 * before it looks for a new size, a second later (vis-timeline 8.5.4, `initialRangeChangeDone`).
 */
function showAtOnce(vis: VisTimeline): void {
  const emit: unknown = Reflect.get(vis, 'emit');
  assert(typeof emit === 'function', 'vis-timeline tells nobody of its range');
  emit.call(vis, 'rangechanged', {});
}

/** The widget can only bring an item into sight both ways, and shows all of a long one: the range is put back. */
function scrollTo(vis: VisTimeline, itemId: string): void {
  const { start, end } = vis.getWindow();
  vis.focus(itemId, { zoom: false, ...still });
  vis.setWindow(start, end, still);
}

function rangeOf(vis: VisTimeline): DayRange {
  const { start, end } = vis.getWindow();
  // A view that ends with a day does not show the next one.
  return { first: dayOfDate(start), last: dayOfDate(new Date(end.getTime() - 1)) };
}

function prepare(container: HTMLElement, vis: VisTimeline): HTMLElement {
  showAtOnce(vis);
  showItemsTogether(vis);
  const names = nameLines(container);
  scrollWithNames(container, names);
  return names;
}

/** The names of the lines scroll, which the keyboard does by walking through them. */
function nameLines(container: HTMLElement): HTMLElement {
  const names = container.querySelector<HTMLElement>('.vis-panel.vis-left');
  assert(names, 'vis-timeline has no panel for the names of groups');
  names.role = 'group';
  names.ariaLabel = t('timeline.lines.names');
  return names;
}

/**
 * A browser that brings an item into sight, for a key or a screen reader, scrolls the panel of items, which the names of the
 * lines would not follow: they scroll instead, and the widget moves the items along.
 */
function scrollWithNames(container: HTMLElement, names: HTMLElement): void {
  const panel = container.querySelector<HTMLElement>('.vis-panel.vis-center');
  assert(panel, 'vis-timeline has no panel for items');
  panel.addEventListener('scroll', () => {
    const { scrollTop } = panel;
    if (scrollTop === 0) return;
    panel.scrollTop = 0;
    names.scrollTop += scrollTop;
  });
}

/** Gives a function that looks again whether weeks are counted. */
function followScale(container: HTMLElement, vis: VisTimeline): () => void {
  let byWeeks = true;
  const check = () => {
    const wanted = needsWeeks(container, rangeOf(vis));
    if (wanted !== byWeeks) vis.setOptions({ showWeekScale: wanted });
    byWeeks = wanted;
  };
  vis.on('rangechanged', check);
  return check;
}

/** Pixels that the widget keeps for one label of the axis: `maxMinorChars` digits, each with its padding. */
const DAY_LABEL = 48;

/**
 * Whether not even every second day has room on the axis. With its week scale on, vis-timeline names weeks instead
 * of months below the days, so it is on only where weeks are what is counted.
 */
const needsWeeks = (container: HTMLElement, { first, last }: DayRange): boolean =>
  (2 * container.clientWidth) / Math.max(1, last - first) < DAY_LABEL;

function isHidden(container: HTMLElement, itemId: string): boolean {
  const box = container.querySelector(`[data-id="${itemId}"]`)?.getBoundingClientRect();
  const frame = container.querySelector('.vis-panel.vis-center')?.getBoundingClientRect();
  // What lies on a line far above or below is not drawn at all.
  if (!box || !frame) return frame !== undefined;
  return box.top < frame.top || box.bottom > frame.bottom;
}
