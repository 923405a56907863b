/** What lines, colours and outlines mean. */
import { linkLine } from '#shared/columns/event-graph.ts';
import type { ActorGraph } from '#shared/derive/actor-graph.ts';
import { linkWord } from '#shared/derive/link-words.ts';
import type { Line } from '#shared/derive/marks.ts';
import { quadWord, statusWord } from '#shared/derive/words.ts';
import { t } from '#shared/i18n/text.ts';
import type { Quad } from '#shared/model/plover.ts';
import { type EventStatus, LinkKind } from '#shared/model/vocabulary.ts';
import { LineSample } from '../../ui/line-sample.tsx';
import { QuadMark } from '../../ui/quad-mark.tsx';
import { LookLegend } from '../measures/look-legend.tsx';
import { eventIcon } from './event-icons.ts';
import type { EventContents } from './event-looks.ts';
import { useGraphTheme } from './use-graph-theme.ts';

const QUADS: readonly Quad[] = [
  'material-conflict',
  'verbal-conflict',
  'material-cooperation',
  'verbal-cooperation',
];

const LINES = [
  { line: 'solid', status: 'occurred' },
  { line: 'open', status: 'ongoing' },
  { line: 'dashed', status: 'planned' },
  { line: 'dotted', status: 'conditional' },
  { line: 'struck', status: 'negated' },
] as const;

/** These are explained in any case: without them nobody could tell the others. What goes on is solid with an arrow, as most lines. */
const ALWAYS: ReadonlySet<Line> = new Set(['solid', 'dashed', 'dotted']);

interface LegendProps {
  readonly graph: ActorGraph;
  readonly events: EventContents;
}

interface LineEntryProps {
  readonly line: Line;
  readonly status: EventStatus;
  /** The outline of events is explained beside the line. */
  readonly ofEvents: boolean;
}

function LineEntry({ line, status, ofEvents }: LineEntryProps) {
  const { textSoft: stroke, panel: fill } = useGraphTheme();
  return (
    <li>
      <LineSample line={line} />
      {ofEvents ? (
        <img
          src={eventIcon({ quad: 'other', line }, { stroke, fill })}
          width={15}
          height={15}
          alt={t('graph.legend.event')}
        />
      ) : null}
      {statusWord(status).toLowerCase()}
    </li>
  );
}

/** Lines from event to event, as far as they are in the picture. */
const LinkEntries = ({ events: { edges } }: Pick<LegendProps, 'events'>) =>
  LinkKind.options
    .filter((kind) => edges.some(({ link }) => link === kind))
    .map((kind) => (
      <li key={kind}>
        <LineSample line={linkLine(kind)} link />
        {linkWord(kind).toLowerCase()}
      </li>
    ));

const isDrawn = (line: Line, { graph, events }: LegendProps): boolean =>
  ALWAYS.has(line) ||
  [...(line === 'open' ? [] : graph.edges), ...events.nodes].some((each) => each.line === line);

/** What needs no explaining because it is not in the picture is left out. */
export const Legend = ({ graph, events }: LegendProps) => (
  <ul className="legend" aria-label={t('graph.legend.title')}>
    {LINES.filter(({ line }) => isDrawn(line, { graph, events })).map((entry) => (
      <LineEntry key={entry.line} {...entry} ofEvents={events.nodes.length > 0} />
    ))}
    {graph.nodes.some((node) => node.tentative) ? (
      <li>
        <span className="legend-outline" aria-hidden="true" />
        {t('graph.legend.tentative')}
      </li>
    ) : null}
    <LinkEntries events={events} />
    <LookLegend />
    {QUADS.map((quad) => (
      <li key={quad} className={`quad-${quad} legend-quad`}>
        <QuadMark quad={quad} />
        {quadWord(quad).toLowerCase()}
      </li>
    ))}
  </ul>
);
