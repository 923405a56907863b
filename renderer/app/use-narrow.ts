/** Whether the window is too narrow for three columns. */
import { useSyncExternalStore } from 'react';

const query = (): MediaQueryList => matchMedia('(max-width: 1099px)');

const subscribe = (listener: () => void): (() => void) => {
  const media = query();
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
};

export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => query().matches);
