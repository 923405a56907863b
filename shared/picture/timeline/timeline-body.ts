/** The timeline as the body of a picture: theme lines over an axis, and the lane of events without a date. */
import type { TimeWindow } from '../../contract/views.ts';
import { firmDays } from '../../derive/focus-range.ts';
import type { Timeline } from '../../derive/timeline.ts';
import type { UndatedLane } from '../../derive/undated-lane.ts';
import type { Day } from '../../lib/day.ts';
import type { BodyDrawing, DrawBody, Size } from '../body.ts';
import type { PictureTheme } from '../theme.ts';
import { element, short } from '../xml.ts';
import { type Axis, createAxis } from './axis.ts';
import { fadeDefinitions } from './bar.ts';
import { AXIS_HEIGHT, drawAxis, drawGround, drawOver } from './draw-axis.ts';
import {
  arrangeLines,
  type DrawnLine,
  drawLabels,
  drawThemeLine,
  type LineStyle,
  namesWidth,
} from './theme-lines.ts';
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
  const { draw, height } = datedPart(scene, width);
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

function datedPart(scene: TimelineScene, width: number): DatedPart {
  const { timeline, text, density } = scene;
  const left = namesWidth(scene);
  const axis = createAxis(axisDays(scene), { left, right: width });
  const lines = arrangeLines(timeline.lines, timeline.items, {
    text,
    density,
    axis,
    left,
    right: width,
  });
  const last = lines.at(-1);
  const bottom = last ? last.top + last.height : 0;
  return {
    draw: () => drawDated(scene, lines, { axis, right: width, bottom }),
    height: bottom + AXIS_HEIGHT,
  };
}

/** Every day on which something begins or ends, as often as it does. */
export const axisDays = ({
  timeline,
  published,
}: Pick<TimelineScene, 'timeline' | 'published'>): readonly Day[] => [
  ...firmDays(timeline.items).flatMap(({ first, last }) => [first, last + 1]),
  ...published,
];

interface Plot {
  readonly axis: Axis;
  readonly right: number;
  readonly bottom: number;
}

function drawDated(scene: TimelineScene, lines: readonly DrawnLine[], { axis, right, bottom }: Plot): string {
  const { timeline, window, published, theme } = scene;
  const plot = { axis, left: namesWidth(scene), right, bottom };
  return [
    fadeDefinitions(timeline.items, theme),
    drawGround(plot, published, theme),
    ...lines.map((line) => drawThemeLine(line, right, theme)),
    drawOver(plot, window, theme),
    ...lines.map((line) => drawLabels(line, theme)),
    drawAxis(plot, theme),
  ].join('');
}
