/** Words of the article that may speak of an actor or a place, before they are tied together. */
import type { TextRange } from '#shared/lib/text-range.ts';
import type { MentionKind, PlaceKind } from '#shared/model/actor.ts';
import type { ActorKind } from '#shared/model/vocabulary.ts';

export type Gender = 'male' | 'female' | null;

/** What a name or a noun stands for, as the lexicons and the name tagger see it. */
export interface Referent {
  /** The kind of actor it can be; null for what can only be a place. */
  readonly kind: ActorKind | null;
  /** The kind of place it can be; null for what can only be an actor. */
  readonly place: PlaceKind | null;
  /** Identity across surfaces, e.g. `country:UA`; null when only the words themselves tell. */
  readonly key: string | null;
  /** The usual name when the lexicon knows one. */
  readonly name: string | null;
  /** A capital or a seat of government: the key of the state that it stands for when it acts. */
  readonly metonymOf: string | null;
}

export interface Mention extends TextRange {
  /** Position among the article's mentions, in text order. */
  readonly id: number;
  readonly sentence: number;
  /** Token range in the sentence, and the token that heads it. */
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly form: MentionKind;
  readonly referent: Referent;
  /** The words without a leading article: "Ukrainian officials". */
  readonly words: string;
  readonly plural: boolean;
  readonly gender: Gender;
  /** The mention of who owns, employs or leads this one ("Russian" of "Russian forces"); null when none is named. */
  readonly owner: number | null;
  /** First token of the office and its owner before a person's name; the same as `from` when there is none. */
  readonly titleFrom: number;
  /** The office that stands with a person's name, in the text's words: "NATO Secretary-General". */
  readonly office: string | null;
  readonly rule: string;
  readonly confidence: number;
}

/** A mention before it has its place in the list. */
export type MentionDraft = Omit<Mention, 'id' | 'owner'> & {
  /** Token that heads the owner's words in the same sentence; null when none. */
  readonly ownerHead: number | null;
};
