/** Panel sizes that a person chose, kept in the browser's storage; where that is off they last until reload. */
import type { Layout } from 'react-resizable-panels';

const keyOf = (name: string): string => `throughline.sizes.${name}`;

export function rememberedSizes(name: string): Layout | null {
  try {
    const text = localStorage.getItem(keyOf(name));
    const sizes: unknown = text === null ? null : JSON.parse(text);
    return isLayout(sizes) ? sizes : null;
  } catch {
    return null;
  }
}

const isLayout = (value: unknown): value is Layout =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((size) => typeof size === 'number');

export function rememberSizes(name: string, sizes: Layout): void {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify(sizes));
  } catch {
    // Storage is off or full: the sizes hold until the window is closed.
  }
}
