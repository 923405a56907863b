/** The sign of a change, as the graphs have it. */
import type { ChangeMark } from '../graph/graph-theme.ts';
import './compare.css';

const SHAPES: Readonly<Record<ChangeMark, string>> = {
  added: 'M7 1a6 6 0 1 1 0 12A6 6 0 0 1 7 1Z',
  removed: 'M1.6 1.6h10.8v10.8H1.6Z',
  changed: 'M7 .8 13.4 12.4H.6Z',
};

const INSIDE: Readonly<Record<ChangeMark, string>> = {
  added: 'M4 7h6M7 4v6',
  removed: 'M4 7h6',
  changed: '',
};

export const ChangeSign = ({ mark }: { readonly mark: ChangeMark }) => (
  <svg className={`change-sign change-${mark}`} viewBox="0 0 14 14" aria-hidden="true">
    <path className="change-shape" d={SHAPES[mark]} />
    <path className="change-inside" d={INSIDE[mark]} />
  </svg>
);
