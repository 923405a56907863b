/** What the marks of a comparison mean. */
import type { ComparedGraphs } from '#shared/columns/compare-graph.ts';
import { t } from '#shared/i18n/text.ts';
import type { ChangeMark } from '../graph/graph-theme.ts';
import { marksChangedLines } from './change-marks.ts';
import { ChangeSign } from './change-sign.tsx';

const MARKS: readonly ChangeMark[] = ['added', 'removed', 'changed'];

export const CompareLegend = ({ graphs }: { readonly graphs: ComparedGraphs }) => (
  <ul className="legend" aria-label={t('compare.legend.title')}>
    {MARKS.map((mark) => (
      <li key={mark} className={`change-${mark}`}>
        <ChangeSign mark={mark} />
        <span className="change-ring" aria-hidden="true" />
        {t(`compare.legend.${mark}`)}
      </li>
    ))}
    <li>{t('compare.legend.faint')}</li>
    {marksChangedLines(graphs.edges) ? null : <li>{t('compare.legend.tooMany')}</li>}
    {graphs.everybody.nodes.some(({ folded }) => folded.length > 0) ? (
      <li>{t('compare.legend.group')}</li>
    ) : null}
  </ul>
);
