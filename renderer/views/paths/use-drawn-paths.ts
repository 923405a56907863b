/** The paths that the graph draws: all that were found, or the one that somebody has chosen. */
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { nodeId } from '#shared/derive/actor-graph.ts';
import type { ActorId } from '#shared/model/ids.ts';
import type { ActorPath } from '#shared/network/actor-paths.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import type { PathHighlight } from '../graph/graph-highlight.ts';

/** Null when there are none. */
export function useDrawnPaths(): PathHighlight | null {
  const { paths } = useWorkspace();
  const answer = useStore(paths, (search) => search.answer);
  const only = useStore(paths, (search) => search.only);
  return useMemo(() => {
    if (answer?.kind !== 'found') return null;
    const drawn = only === null ? answer.paths : answer.paths.slice(only, only + 1);
    const steps = drawn.flatMap(stepsOf);
    return {
      steps,
      actors: new Set(drawn.flatMap(({ actors }) => actors)),
      ends: new Set(drawn.flatMap(({ actors }) => [actors[0]!, actors.at(-1)!])),
      edges: new Set([...drawn.flatMap(({ edges }) => edges), ...steps.map(pairId)]),
    };
  }, [answer, only]);
}

const stepsOf = ({ actors }: ActorPath): readonly (readonly [ActorId, ActorId])[] =>
  actors.slice(1).map((actor, step) => [actors[step]!, actor]);

/** As lines are called that stand for all that joins two actors (shared/columns/bundle-numbers.ts). */
const pairId = (pair: readonly [ActorId, ActorId]): string => pair.map(nodeId).sort().join(' ');
