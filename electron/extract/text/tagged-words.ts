/** One sentence as the parser reads it: typed arrays of hashes and tags, one slot more for the root at the end. */
import type { WordInfo } from './word-info.ts';

/** What the parser needs to know of tag classes; one entry a class. */
export interface TagTraits {
  /** 1 for tags that mark a phrase: adposition, particle, subordinator. */
  readonly marker: Uint8Array;
  readonly nominal: Uint8Array;
  readonly verbal: Uint8Array;
  readonly conjunction: Uint8Array;
}

/** Another parser's tree of the same sentence, as advice: heads with the sentence's length for the root, labels. */
export interface Guide {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** Last child of each word, -1 for none. */
  readonly lastChild: Int32Array;
  readonly firstChild: Int32Array;
}

export interface TaggedWordsOptions {
  readonly traits: TagTraits;
  /** The words come last to first, so that markers stand behind what they mark. */
  readonly reversed?: boolean;
  readonly guide?: Guide;
}

const ROOT = 0x1b873593;
const ROOT_TAG = 255;
const LOOK_AHEAD = 6;

export class TaggedWords {
  readonly length: number;
  readonly reversed: boolean;
  readonly guide: Guide | undefined;
  readonly infos: readonly WordInfo[];
  readonly ids: Int32Array;
  readonly tags: Int32Array;
  /** Coarse and fine word classes; the tag where the word has none. */
  readonly clusters: Int32Array;
  readonly fine: Int32Array;
  readonly markers: Uint8Array;
  /** First noun, name or pronoun after each position, -1 when none is near. */
  readonly nextNominal: Int32Array;
  /** Commas, verbs and conjunctions counted up to each position. */
  private readonly commas: Int32Array;
  private readonly verbs: Int32Array;
  private readonly conjunctions: Int32Array;

  constructor(
    infos: readonly WordInfo[],
    tags: Int32Array,
    { traits, reversed = false, guide }: TaggedWordsOptions,
  ) {
    const n = infos.length;
    this.length = n;
    this.reversed = reversed;
    this.guide = guide;
    this.infos = infos;
    const size = n + 2;
    const slab = new Int32Array(size * 8).fill(ROOT, 0, size * 3);
    const part = (index: number): Int32Array => slab.subarray(index * size, (index + 1) * size);
    this.ids = part(0);
    this.clusters = part(1);
    this.fine = part(2);
    this.tags = part(3).fill(ROOT_TAG);
    this.nextNominal = part(4).fill(-1);
    this.commas = part(5);
    this.verbs = part(6);
    this.conjunctions = part(7);
    this.markers = new Uint8Array(size);
    for (let i = 0; i < n; i++) this.fill(i, tags[i]!, traits);
    this.findNominals(tags, traits);
  }

  private fill(index: number, tag: number, traits: TagTraits): void {
    const info = this.infos[index]!;
    this.ids[index] = info.id;
    this.tags[index] = tag;
    this.clusters[index] = info.coarse === 0 ? tag : info.coarse + 256;
    this.fine[index] = info.cluster === 0 ? tag : info.cluster + 512;
    this.markers[index] = traits.marker[tag] ?? 0;
    const comma = info.punctuation && info.lower !== '-' ? 1 : 0;
    this.commas[index + 1] = this.commas[index]! + comma;
    this.verbs[index + 1] = this.verbs[index]! + (traits.verbal[tag] ?? 0);
    this.conjunctions[index + 1] = this.conjunctions[index]! + (traits.conjunction[tag] ?? 0);
    this.commas[index + 2] = this.commas[index + 1]!;
    this.verbs[index + 2] = this.verbs[index + 1]!;
    this.conjunctions[index + 2] = this.conjunctions[index + 1]!;
  }

  private findNominals(tags: Int32Array, traits: TagTraits): void {
    let last = -1;
    for (let i = this.length - 1; i >= 0; i--) {
      this.nextNominal[i] = last >= 0 && last - i <= LOOK_AHEAD ? last : -1;
      const tag = tags[i]!;
      const nextIsNominal = i + 1 < this.length && traits.nominal[tags[i + 1]!] === 1;
      if (traits.nominal[tag] === 1 && !nextIsNominal) last = i;
    }
  }

  /** How many punctuation marks, verbs and conjunctions lie between two positions, as one small number. */
  between(from: number, to: number): number {
    if (from < 0 || to < 0) return 0x5f;
    const commas = Math.min(this.commas[to]! - this.commas[from + 1]!, 3);
    const verbs = Math.min(this.verbs[to]! - this.verbs[from + 1]!, 2);
    const conjunctions = Math.min(this.conjunctions[to]! - this.conjunctions[from + 1]!, 1);
    return commas * 8 + verbs * 2 + conjunctions;
  }
}
