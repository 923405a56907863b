/** Measures of the actors that the window shows, taken anew when it shows others, and only while somebody looks at them. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ActorId } from '#shared/model/ids.ts';
import { actorNetwork } from '#shared/network/actor-network.ts';
import type { Measures } from '#shared/network/measures.ts';
import type { MeasureRunner } from './measure-runner.ts';
import type { Panels } from './panels.ts';
import type { ShownStore } from './shown.ts';

/** Measures by place, and each actor's place. */
export interface FoundMeasures extends Measures {
  readonly placeOf: ReadonlyMap<ActorId, number>;
}

export interface MeasureState {
  /** `stopped` by hand. While `working`, `found` is still of what was shown before. */
  readonly status: 'off' | 'working' | 'ready' | 'stopped';
  readonly found: FoundMeasures | null;
}

export interface MeasureStore extends StoreApi<MeasureState> {
  /** Ends the run that is under way. */
  stop(): void;
  /** Takes them again after a stop. */
  again(): void;
  close(): void;
}

interface Parts {
  readonly shown: ShownStore;
  readonly panels: StoreApi<Panels>;
  readonly runner: MeasureRunner;
}

const isWanted = ({ graphSide, sizeBy, colourBy }: Panels): boolean =>
  graphSide === 'measures' || sizeBy !== 'events' || colourBy !== 'none';

export function createMeasureStore({ shown, panels, runner }: Parts): MeasureStore {
  const store = createStore<MeasureState>(() => ({ status: 'off', found: null }));
  let measured: object | null = null;
  const take = () => {
    const { filtered, now } = shown.getState();
    if (!filtered || !now || !isWanted(panels.getState())) return;
    measured = now;
    const { network, placeOf } = actorNetwork(filtered.source, now);
    store.setState({ status: 'working' });
    runner.run({ nodeCount: network.nodeCount, contacts: network.contacts }, (measures) =>
      store.setState(measures ? { status: 'ready', found: { ...measures, placeOf } } : { status: 'stopped' }),
    );
  };
  const follow = () => {
    if (shown.getState().now !== measured) take();
  };
  const stops = [shown.subscribe(follow), panels.subscribe(follow)];
  return {
    ...store,
    again: take,
    stop() {
      runner.cancel();
      store.setState({ status: 'stopped' });
    },
    close() {
      for (const stop of stops) stop();
      runner.cancel();
    },
  };
}
