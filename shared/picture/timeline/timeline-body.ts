/** The timeline as the body of a picture: theme lines over an axis, and the lane of events without a date. */
import type { TimeWindow } from '../../contract/views.ts';
import { firmDays } from '../../derive/focus-range.ts';
import type { Timeline } from '../../derive/timeline.ts';
import type { UndatedLane } from '../../derive/undated-lane.ts';
import type { Day } from '../../lib/day.ts';
import type { BodyDrawing, DrawBody, Size } from '../body.ts';
import type { PictureTheme } from '../theme.ts';
import { element, short } from '../xml.ts';
import { createAxis } from './axis.ts';
import { barDefinitions } from './bar.ts';
import { AXIS_HEIGHT, drawAxis, drawGround, drawOver, type Plot } from './draw-axis.ts';
import { drawLabels, drawThemeLine } from './draw-lines.ts';
import { arrangeLines, type DrawnLine, type LineStyle, namesWidth, spread } from './theme-lines.ts';
import { drawLane, type LaneDrawing } from './undated.ts';

export interface TimelineScene extends LineStyle {
  readonly timeline: Timeline;
  readonly lane: UndatedLane;
  readonly window: TimeWindow;
  /** Days on which the sources came out. */
  readonly published: readonly Day[];
  readonly theme: PictureTheme;
}

const LANE_GAP = 22;
/** The lane may take this part of the width before the picture has to grow. */
const MAX_LANE_COLUMNS = 2;

export const timelineBody =
  (scene: TimelineScene): DrawBody =>
  (area) =>
    scene.timeline.items.length > 0 ? datedBody(scene, area) : undatedBody(scene, area);

function undatedBody(scene: TimelineScene, area: Size): BodyDrawing {
  const { svg, width, height } = drawLane(scene, area.height, Number.POSITIVE_INFINITY);
  return { draw: () => svg, lack: Math.max(width / area.width, lackOf(height, area)), notes: [] };
}

function datedBody(scene: TimelineScene, area: Size): BodyDrawing {
  const lane = scene.lane.items.length === 0 ? null : drawLane(scene, area.height, MAX_LANE_COLUMNS);
  const width = area.width - (lane ? lane.width + LANE_GAP : 0);
  const { draw, height } = datedPart(scene, { width, height: area.height });
  const beside = lane ? laneBeside(lane, width, { height, theme: scene.theme }) : '';
  return {
    draw: () => draw() + beside,
    lack: lackOf(Math.max(height, lane?.height ?? 0), area),
    notes: [],
  };
}

/** A wider area needs less height: the root is what is missing at least. */
const lackOf = (height: number, area: Size): number => Math.sqrt(height / area.height);

/** The lane at the right of the dated part, with a line between them. */
function laneBeside(
  lane: LaneDrawing,
  left: number,
  { height, theme }: { readonly height: number; readonly theme: PictureTheme },
): string {
  const line = `M${short(left + LANE_GAP / 2)} 0V${short(Math.max(height, lane.height))}`;
  return (
    element('path', { d: line, stroke: theme.line }) +
    element('g', { transform: `translate(${short(left + LANE_GAP)} 0)` }, [lane.svg])
  );
}

interface DatedPart {
  readonly draw: () => string;
  readonly height: number;
}

function datedPart(scene: TimelineScene, { width, height }: Size): DatedPart {
  const { timeline, text, density } = scene;
  const left = namesWidth(scene);
  const axis = createAxis(axisDays(scene), { left, right: width });
  const style = { ...{ text, density }, ...{ axis, left, right: width } };
  const needed = arrangeLines(timeline.lines, timeline.items, style);
  const lines = spread(needed, height - bottomOf(needed) - AXIS_HEIGHT);
  return {
    draw: () => drawDated(scene, lines, { axis, left, right: width, bottom: bottomOf(lines) }),
    height: bottomOf(lines) + AXIS_HEIGHT,
  };
}

function bottomOf(lines: readonly DrawnLine[]): number {
  const last = lines.at(-1);
  return last ? last.top + last.height : 0;
}

type Dated = Pick<TimelineScene, 'timeline' | 'published' | 'window'>;

/** Every day on which something begins or ends, as often as it does, and the ends of the window; what lies outside counts at its edge. */
export function axisDays({ timeline, published, window }: Dated): readonly Day[] {
  const { from, to } = window;
  const margin = from === null || to === null ? 1 : Math.max(1, Math.round((to - from) * 0.04));
  const [low, high] = [from === null ? -Infinity : from - margin, to === null ? Infinity : to + 1 + margin];
  const days = firmDays(timeline.items).flatMap(({ first, last }) => [first, last + 1]);
  const ends = [...(from === null ? [] : [from]), ...(to === null ? [] : [to + 1])];
  return [...days.map((day) => Math.max(low, Math.min(high, day))), ...ends, ...published];
}

function drawDated(scene: TimelineScene, lines: readonly DrawnLine[], plot: Plot): string {
  const { window, published, theme } = scene;
  const bars = lines.flatMap((line) => line.rows.flatMap((row) => row.items));
  return [
    barDefinitions(bars, theme),
    drawGround(plot, published, theme),
    ...lines.map((line) => drawThemeLine(line, theme)),
    drawOver(plot, window, theme),
    ...lines.map((line) => drawLabels(line, plot.right, theme)),
    drawAxis(plot, theme),
  ].join('');
}
