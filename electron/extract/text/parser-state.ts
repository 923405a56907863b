/**
 * Configuration of an arc-hybrid parser with the root at the end of the buffer: Kuhlmann, Gómez-Rodríguez and
 * Satta (2011), Ballesteros and Nivre (2013). Every tree it can build is projective and has exactly one root.
 */

export const SHIFT = 0;
/** The top of the stack becomes a child of the first word in the buffer. */
export const LEFT = 1;
/** The top of the stack becomes a child of the word below it. */
export const RIGHT = 2;
export type Action = typeof SHIFT | typeof LEFT | typeof RIGHT;

export class ParserState {
  /** Number of words; the root stands at this index. */
  readonly length: number;
  readonly stack: Int32Array;
  depth = 0;
  /** First word of the buffer. */
  next = 0;
  /** -1 until attached; `length` for the child of the root. */
  readonly heads: Int32Array;
  /** Label classes; -1 until attached. */
  readonly labels: Int32Array;
  /** Outermost children on each side and those just inside them, -1 for none. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;

  constructor(length: number) {
    this.length = length;
    // One allocation for all: small typed arrays by the dozen would cost more than the parsing.
    const size = length + 1;
    const slab = new Int32Array(size * 9).fill(-1, 0, size * 7);
    const part = (index: number): Int32Array => slab.subarray(index * size, (index + 1) * size);
    this.heads = part(0);
    this.labels = part(1);
    this.left1 = part(2);
    this.left2 = part(3);
    this.right1 = part(4);
    this.right2 = part(5);
    this.stack = part(6);
    this.leftCount = part(7);
    this.rightCount = part(8);
  }

  get done(): boolean {
    return this.depth === 0 && this.next === this.length;
  }

  /** Word on the stack, 0 being the top; -1 for none. */
  stacked(depth: number): number {
    return depth < this.depth ? this.stack[this.depth - 1 - depth]! : -1;
  }

  allows(action: Action): boolean {
    if (action === SHIFT) return this.next < this.length;
    if (action === RIGHT) return this.depth > 1;
    return this.depth > 0 && (this.next < this.length || this.depth === 1);
  }

  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  /** Pops the top of the stack and attaches it, to the left or to the right of its head as `action` says. */
  attach(action: Action, label: number): void {
    const child = this.stacked(0);
    const head = action === LEFT ? this.next : this.stacked(1);
    this.depth--;
    this.heads[child] = head;
    this.labels[child] = label;
    if (child < head) this.addLeft(head, child);
    else this.addRight(head, child);
  }

  private addLeft(head: number, child: number): void {
    this.left2[head] = this.left1[head]!;
    this.left1[head] = child;
    this.leftCount[head]!++;
  }

  private addRight(head: number, child: number): void {
    this.right2[head] = this.right1[head]!;
    this.right1[head] = child;
    this.rightCount[head]!++;
  }
}
