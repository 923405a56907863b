/** What an analyst has said of an item that the extractor found. */
import { z } from 'zod';

export const ReviewState = z.enum(['unreviewed', 'accepted', 'rejected']);
export type ReviewState = z.infer<typeof ReviewState>;

/** Who made an item or a change. */
export const Author = z.enum(['extractor', 'analyst']);
export type Author = z.infer<typeof Author>;

/** The kinds of record that an analyst reviews, deletes and traces to their sentences. */
export const ItemKind = z.enum(['actor', 'event', 'relation', 'link', 'flag']);
export type ItemKind = z.infer<typeof ItemKind>;

/** Where an item came from and how sure its maker was, 0 to 1. */
export const Provenance = z.object({
  /** The rule or model that found it, e.g. `EV-14`; `analyst` when a person made it. */
  rule: z.string(),
  confidence: z.number().min(0).max(1),
});
export type Provenance = z.infer<typeof Provenance>;
