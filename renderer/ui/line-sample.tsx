/** A short piece of a line as graph and timeline draw it. */
import type { Line } from '#shared/derive/marks.ts';

interface LineSampleProps {
  readonly line: Line;
  /** From one event to another. */
  readonly link?: boolean;
}

export const LineSample = ({ line, link = false }: LineSampleProps) => (
  <span className="line-sample" data-line={line} data-link={link} aria-hidden="true" />
);
