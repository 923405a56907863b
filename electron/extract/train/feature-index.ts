/** Growing map from a feature's hash to a row number, by open addressing; rows are numbered from 0. */

export class FeatureIndex {
  private keys = new Int32Array(1 << 16);
  private slots = new Int32Array(1 << 16);
  private mask = (1 << 16) - 1;
  size = 0;

  /** Row of `hash`, or -1. */
  find(hash: number): number {
    let slot = hash & this.mask;
    while (this.slots[slot] !== 0) {
      if (this.keys[slot] === hash) return this.slots[slot]! - 1;
      slot = (slot + 1) & this.mask;
    }
    return -1;
  }

  /** Row of `hash`, a new one if need be. */
  row(hash: number): number {
    const known = this.find(hash);
    if (known >= 0) return known;
    if (this.size * 2 > this.mask) this.grow();
    this.put(hash, ++this.size);
    return this.size - 1;
  }

  private put(hash: number, value: number): void {
    let slot = hash & this.mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
    this.keys[slot] = hash;
    this.slots[slot] = value;
  }

  private grow(): void {
    const [keys, slots] = [this.keys, this.slots];
    this.mask = this.mask * 2 + 1;
    this.keys = new Int32Array(this.mask + 1);
    this.slots = new Int32Array(this.mask + 1);
    for (let i = 0; i < slots.length; i++) if (slots[i] !== 0) this.put(keys[i]!, slots[i]!);
  }

  forEach(visit: (hash: number, row: number) => void): void {
    for (let i = 0; i < this.slots.length; i++)
      if (this.slots[i] !== 0) visit(this.keys[i]!, this.slots[i]! - 1);
  }
}
