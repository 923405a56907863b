/** A quad's glyph in its colour. */
import { quadGlyph } from '#shared/derive/marks.ts';
import type { Quad } from '#shared/model/plover.ts';

export const QuadMark = ({ quad }: { readonly quad: Quad }) => (
  <span className={`glyph quad-${quad}`} aria-hidden="true">
    {quadGlyph(quad)}
  </span>
);
