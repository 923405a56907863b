/** The stretch of time that graph and timeline show. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TimeWindow } from '#shared/contract/views.ts';

export const allTime: TimeWindow = { from: null, to: null };

export const createTimeWindowStore = (): StoreApi<TimeWindow> => createStore(() => allTime);

export const isAllTime = (window: TimeWindow): boolean => window.from === null && window.to === null;
