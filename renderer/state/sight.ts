/** The stretch of days that the timeline shows at this moment; null while there is no timeline. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DayRange } from '#shared/derive/focus-range.ts';

export interface Sight {
  readonly range: DayRange | null;
}

export const createSightStore = (): StoreApi<Sight> => createStore<Sight>(() => ({ range: null }));
