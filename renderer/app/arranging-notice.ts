/** Why the graph stays as it was when a new arrangement did not come, in words for people. */
import { ARRANGING_LIMIT } from '../state/arranging.ts';
import type { Notice } from '../state/notices.ts';

const STAYS = 'The actors stand where they stood.';

export const arrangingNotice = (why: 'late' | 'fault'): Omit<Notice, 'id'> => ({
  tone: 'failed',
  title: why === 'late' ? 'Arranging the graph took too long' : 'The graph could not be arranged',
  advice:
    why === 'late'
      ? `It was stopped after ${ARRANGING_LIMIT / 1000} seconds. ${STAYS} Show fewer of them, or choose another layout.`
      : `${STAYS} Choose another layout.`,
  details: null,
  undo: null,
});
