/** How many there are, in words. */
import { figure } from '../lib/figure.ts';

/** "1 event", "3,000 events" */
export const counted = (count: number, one: string): string =>
  `${figure(count)} ${one}${count === 1 ? '' : 's'}`;
