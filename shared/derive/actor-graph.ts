/** The actor graph of a time window, as it is drawn: nodes sized by events, and edges grouped by pair, quad and line. */
import { ActorId, type EventId, type RelationId } from '../model/ids.ts';
import type { Quad } from '../model/plover.ts';
import type { ActorKind } from '../model/vocabulary.ts';
import type { Line } from './marks.ts';

export interface ActorNode {
  readonly id: string;
  readonly actorId: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  /** Events of the window in which it takes part. */
  readonly events: number;
  /** It appears in conditional or hypothetical events only: it may not exist yet. */
  readonly tentative: boolean;
  /** No event and no relation joins it to another actor of the window. */
  readonly unconnected: boolean;
  /** Where it stands for several actors (shared/columns/folding.ts), all of them; else empty. */
  readonly folded: readonly ActorId[];
}

export interface ActorEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  /** Events, and relations that no event of the same sentence says already. */
  readonly count: number;
  readonly quad: Quad;
  readonly line: Line;
  /** Whether an arrow points at the source or the target. */
  readonly toSource: boolean;
  readonly toTarget: boolean;
  /** Everything that it stands for lies partly outside the window. */
  readonly partly: boolean;
  readonly eventIds: readonly EventId[];
  readonly relationIds: readonly RelationId[];
}

export interface ActorGraph {
  readonly nodes: readonly ActorNode[];
  readonly edges: readonly ActorEdge[];
}

export const nodeId = (actor: ActorId): string => `a${actor}`;
/** The actor of a node. */
export const actorOfNode = (id: string): ActorId => ActorId.parse(Number(id.slice(1)));
