/** A graph some of whose nodes stand for several actors. */
import type { ActorGraph } from './actor-graph.ts';

/** How many actors are drawn, those in groups included. */
export const actorsIn = ({ nodes }: ActorGraph): number =>
  nodes.reduce((sum, { folded }) => sum + Math.max(1, folded.length), 0);

/** Nodes that stand for several actors, those for the most first. */
export const groupsIn = ({ nodes }: ActorGraph): ActorGraph['nodes'] =>
  nodes.filter(({ folded }) => folded.length > 0).sort((a, b) => b.folded.length - a.folded.length);
