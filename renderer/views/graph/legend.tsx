/** What lines, colours and outlines mean. */
import type { ActorGraph } from '#shared/derive/actor-graph.ts';
import { quadWord } from '#shared/derive/words.ts';
import type { Quad } from '#shared/model/plover.ts';
import { LineSample } from '../../ui/line-sample.tsx';
import { QuadMark } from '../../ui/quad-mark.tsx';
import { LookLegend } from '../measures/look-legend.tsx';

const QUADS: readonly Quad[] = [
  'material-conflict',
  'verbal-conflict',
  'material-cooperation',
  'verbal-cooperation',
];

const LINES = [
  { line: 'solid', words: 'occurred' },
  { line: 'dashed', words: 'planned' },
  { line: 'dotted', words: 'conditional' },
] as const;

interface LegendProps {
  readonly graph: ActorGraph;
}

/** What needs no explaining because it is not in the picture is left out. */
export const Legend = ({ graph }: LegendProps) => (
  <ul className="legend" aria-label="Legend">
    {LINES.map(({ line, words }) => (
      <li key={line}>
        <LineSample line={line} />
        {words}
      </li>
    ))}
    {graph.edges.some((edge) => edge.line === 'struck') ? (
      <li>
        <LineSample line="struck" />
        did not happen
      </li>
    ) : null}
    {graph.nodes.some((node) => node.tentative) ? (
      <li>
        <span className="legend-outline" aria-hidden="true" />
        may not exist yet
      </li>
    ) : null}
    <LookLegend />
    {QUADS.map((quad) => (
      <li key={quad} className={`quad-${quad} legend-quad`}>
        <QuadMark quad={quad} />
        {quadWord(quad).toLowerCase()}
      </li>
    ))}
  </ul>
);
