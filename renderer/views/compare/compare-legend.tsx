/** What the marks of a comparison mean. */
import type { ComparedGraphs } from '#shared/columns/compare-graph.ts';
import type { ChangeMark } from '../graph/graph-theme.ts';
import { marksChangedLines } from './change-marks.ts';
import { ChangeSign } from './change-sign.tsx';

const WORDS: readonly (readonly [ChangeMark, string])[] = [
  ['added', 'added (only in B)'],
  ['removed', 'removed (only in A)'],
  ['changed', 'changed'],
];

export const CompareLegend = ({ graphs }: { readonly graphs: ComparedGraphs }) => (
  <ul className="legend" aria-label="Legend">
    {WORDS.map(([mark, words]) => (
      <li key={mark} className={`change-${mark}`}>
        <ChangeSign mark={mark} />
        <span className="change-ring" aria-hidden="true" />
        {words}
      </li>
    ))}
    <li>faint: on the other side only</li>
    {marksChangedLines(graphs.edges) ? null : <li>changed lines: too many to mark, see “Ties”</li>}
    {graphs.everybody.nodes.some(({ folded }) => folded.length > 0) ? (
      <li>a group has changed when anybody in it has</li>
    ) : null}
  </ul>
);
