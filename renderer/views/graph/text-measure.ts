/** How wide texts are on the screen. */

/** The width of a text in pixels of the screen. */
export type TextWidth = (text: string, size: number) => number;

/** Widths in pixels, kept because the same labels come again at every zoom. */
export function createTextMeasure(font: string): TextWidth {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, size) => {
    const key = `${size} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (context) context.font = `${size}px ${font}`;
    const measured = context?.measureText(text).width ?? text.length * size * 0.55;
    known.set(key, measured);
    return measured;
  };
}
