/** The legend's entries of quads: colour and glyph side by side. */
import { quadWord } from '../derive/words.ts';
import { Quad } from '../model/plover.ts';
import type { LegendEntry } from './legend.ts';
import { drawGlyph, GLYPH_SIDE } from './quad-glyph.ts';
import type { PictureTheme } from './theme.ts';
import { element } from './xml.ts';

/** The quads that are there, always in the same order. */
export const quadEntries = (quads: ReadonlySet<Quad>, theme: PictureTheme): readonly LegendEntry[] =>
  Quad.options
    .filter((quad) => quads.has(quad))
    .map((quad) => ({
      words: quadWord(quad).toLowerCase(),
      sample: swatch(quad, theme),
      width: GLYPH_SIDE + 16,
    }));

const swatch = (quad: Quad, theme: PictureTheme): string =>
  element('rect', { x: -12, y: -2, width: 12, height: 4, rx: 2, fill: theme.quads[quad].line }) +
  drawGlyph(quad, { x: 7, y: 0 }, theme.quads[quad].text);
