/** All mentions of an article's body in text order, each with its owner's mention. */
import type { Tree } from '../text/tree.ts';
import type { Mention, MentionDraft } from './mention.ts';
import { nameMention } from './name-mentions.ts';
import { namesIn } from './name-spans.ts';
import { nominalMention } from './nominal-mentions.ts';
import { officeBeforeName } from './offices.ts';
import { placeNominal } from './place-nominals.ts';
import { pronounMention } from './pronoun-mentions.ts';

function draftsIn(tree: Tree): readonly MentionDraft[] {
  const names = namesIn(tree);
  const inName = new Set(
    names.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)),
  );
  const named = names.flatMap((name) => nameMention(tree, name) ?? []);
  const offices = named.flatMap((mention) => (mention.office ? (officeBeforeName(tree, mention) ?? []) : []));
  const others = tree.tokens.flatMap((token) => {
    if (inName.has(token.index) || offices.some(({ from, to }) => from <= token.index && token.index < to))
      return [];
    if (token.upos === 'PRON' || token.upos === 'DET') return pronounMention(tree, token) ?? [];
    return token.upos === 'NOUN' || token.upos === 'PROPN'
      ? (nominalMention(tree, token) ?? placeNominal(tree, token) ?? [])
      : [];
  });
  return [...named, ...others].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The mention whose words hold a token; the one headed by it comes first. */
export function mentionAt<M extends Pick<Mention, 'from' | 'to' | 'head'>>(
  mentions: readonly M[],
  token: number,
): M | undefined {
  return (
    mentions.find((mention) => mention.head === token) ??
    mentions.find((mention) => mention.from <= token && token < mention.to)
  );
}

/** Mentions of the body: titles, headings, captions, datelines and boilerplate yield nothing of their own. */
function bodyMentions(trees: readonly Tree[]): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const tree of trees) {
    if (tree.sentence.kind !== 'body') continue;
    const drafts = draftsIn(tree);
    const first = mentions.length;
    for (const draft of drafts) {
      const { ownerHead, ...rest } = draft;
      const others = drafts.filter((other) => other !== draft);
      const owner = ownerHead === null ? undefined : mentionAt(others, ownerHead);
      mentions.push({ ...rest, id: mentions.length, owner: owner ? first + drafts.indexOf(owner) : null });
    }
  }
  return mentions;
}

const isDescription = (tree: Tree, form: Mention['form']): boolean =>
  form === 'nominal' && tree.sentence.kind === 'title';

const BESIDE_BODY = new Set(['title', 'heading', 'caption', 'dateline']);

/** AC-10: names beside the body, and in titles whom they describe; they count from `first`. */
function mentionsBesideBody(trees: readonly Tree[], first: number): readonly Mention[] {
  const drafts = trees
    .filter((tree) => BESIDE_BODY.has(tree.sentence.kind))
    .flatMap((tree) => draftsIn(tree).filter(({ form }) => form === 'name' || isDescription(tree, form)));
  return drafts.map(({ ownerHead: _, ...rest }, at) => ({ ...rest, id: first + at, owner: null }));
}

export interface Mentions {
  /** All of them, those of the body first; a mention's id is its position. */
  readonly all: readonly Mention[];
  readonly body: readonly Mention[];
}

export function findMentions(trees: readonly Tree[]): Mentions {
  const body = bodyMentions(trees);
  return { body, all: [...body, ...mentionsBesideBody(trees, body.length)] };
}
