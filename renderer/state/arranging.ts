/** The arrangement of the graph that a worker is at: how far it is, its end by hand, and its limit in time. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Places } from '#shared/layout/layout-graph.ts';
import type { LayoutTask } from '#shared/layout/layout-task.ts';
import type { LayoutRunner } from './layout-runner.ts';

export interface Arranging {
  /** Null while none is under way; the share is 0 to 1, and stays 0 where a layout does not tell. */
  readonly running: { readonly nodes: number; readonly share: number } | null;
  /** How often it was asked for anew: all that was not put where it is by hand. */
  readonly asked: number;
}

/** Null when it was stopped, took too long or failed. */
type Done = (places: Places | null) => void;

export interface ArrangingStore extends StoreApi<Arranging> {
  /** Ends what is under way, whose `done` is never called. */
  run(task: LayoutTask, done: Done): void;
  /** Ends what is under way without a word to it. */
  drop(): void;
  /** Ends what is under way; false when nothing is. */
  stop(): boolean;
  /** Asks for a new arrangement of the layout that is shown. */
  again(): void;
}

interface Parts {
  readonly runner: LayoutRunner;
  /** Why the picture stays as it was, other than by hand. */
  readonly onFailure: (why: 'late' | 'fault') => void;
}

/** Milliseconds; 10,000 actors take a sixth of it. */
export const ARRANGING_LIMIT = 45_000;

export function createArrangingStore({ runner, onFailure }: Parts): ArrangingStore {
  const store = createStore<Arranging>(() => ({ running: null, asked: 0 }));
  let done: Done | null = null;
  let limit: ReturnType<typeof setTimeout> | undefined;
  const end = (): Done | null => {
    const ended = done;
    clearTimeout(limit);
    runner.cancel();
    done = null;
    if (ended) store.setState({ running: null });
    return ended;
  };
  const fail = (why: 'late' | 'fault') => {
    end()?.(null);
    onFailure(why);
  };
  return {
    ...store,
    drop: () => void end(),
    stop() {
      const stopped = end();
      stopped?.(null);
      return stopped !== null;
    },
    again: () => store.setState(({ asked }) => ({ asked: asked + 1 })),
    run(task, next) {
      end();
      done = next;
      limit = setTimeout(() => fail('late'), ARRANGING_LIMIT);
      const nodes = task.graph.nodes.length;
      store.setState({ running: { nodes, share: 0 } });
      runner.run(task, {
        onShare: (share) => store.setState({ running: { nodes, share } }),
        onPlaces: (places) => end()?.(places),
        onFault: () => fail('fault'),
      });
    },
  };
}
