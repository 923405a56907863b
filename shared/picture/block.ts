/** Parts of a page that stand one below the other. */
import { element } from './xml.ts';

export interface Block {
  /** Drawn from its own top left corner. */
  readonly svg: string;
  readonly height: number;
}

export const space = (height: number): Block => ({ svg: '', height });

export const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + block.height, 0);

/** Blocks from a corner of the page downwards. */
export function stack(blocks: readonly Block[], x: number, top: number): string {
  let y = top;
  return blocks
    .map(({ svg, height }) => {
      const placed =
        svg === '' ? '' : element('g', { transform: `translate(${x} ${Math.round(y * 100) / 100})` }, [svg]);
      y += height;
      return placed;
    })
    .join('');
}
