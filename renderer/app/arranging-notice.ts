/** Why the graph stays as it was when a new arrangement did not come, in words for people. */
import { t } from '#shared/i18n/text.ts';
import { ARRANGING_LIMIT } from '../state/arranging.ts';
import type { Notice } from '../state/notices.ts';

export const arrangingNotice = (why: 'late' | 'fault'): Omit<Notice, 'id'> => ({
  tone: 'failed',
  title: t(`app.arranging.${why}`),
  advice:
    why === 'late'
      ? t('app.arranging.lateAdvice', { count: ARRANGING_LIMIT / 1000 })
      : t('app.arranging.faultAdvice'),
  details: null,
  undo: null,
});
