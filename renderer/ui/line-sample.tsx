/** A short piece of a line as graph and timeline draw it. */
import type { Line } from '#shared/derive/marks.ts';

export const LineSample = ({ line }: { readonly line: Line }) => (
  <span className="line-sample" data-line={line} aria-hidden="true" />
);
