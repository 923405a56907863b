/** Nouns that may stand for an organisation after "the": "alliance" for NATO, "bloc" for the EU. */
import type { ActorKind } from '#shared/model/vocabulary.ts';
import { lazily } from '../lexicon/lines.ts';
import { allOrganisations, organisationIndex } from '../lexicon/organisations.ts';

const kinds = lazily(() => {
  const found = new Map<string, ActorKind>();
  for (const { anaphors, kind } of allOrganisations()) {
    for (const noun of anaphors) if (!found.has(noun)) found.set(noun, kind);
  }
  return found;
});

/** The kind of organisation that a noun may stand for; undefined for other nouns. */
export const anaphorKind = (noun: string): ActorKind | undefined => kinds().get(noun.toLowerCase());

/** What the organisation of this name is called for short, the likeliest first. */
export const anaphorsOf = (name: string | null): readonly string[] =>
  (name && organisationIndex().find(name)?.organisation.anaphors) || [];
