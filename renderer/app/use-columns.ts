/** How much fits side by side: three columns; two, with the third in a drawer; or one that is scrolled. */
import { useSyncExternalStore } from 'react';

export type Columns = 1 | 2 | 3;

const MEDIA = { two: '(max-width: 1099px)', one: '(max-width: 719px)' } as const;

const subscribe = (listener: () => void): (() => void) => {
  const media = Object.values(MEDIA).map((query) => matchMedia(query));
  for (const each of media) each.addEventListener('change', listener);
  return () => {
    for (const each of media) each.removeEventListener('change', listener);
  };
};

const now = (): Columns => (matchMedia(MEDIA.one).matches ? 1 : matchMedia(MEDIA.two).matches ? 2 : 3);

export const useColumns = (): Columns => useSyncExternalStore(subscribe, now);
