/** Messages at the lower right, read out as they come; those that tell of success go by themselves. */
import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { t } from '#shared/i18n/text.ts';
import type { Notice } from '../state/notices.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { useWorkspace } from './workspace-context.ts';

const STAY_MS = 8000;

export function Notices() {
  const notices = useStore(useWorkspace().notices);
  return (
    <section className="notices" aria-label={t('app.messages')} aria-live="polite">
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

function NoticeCard({ notice }: { readonly notice: Notice }) {
  const { notices } = useWorkspace();
  const { id, tone, title, advice, details, undo } = notice;
  useEffect(() => {
    if (tone === 'failed') return;
    const timer = setTimeout(() => notices.dismiss(id), STAY_MS);
    return () => clearTimeout(timer);
  }, [notices, id, tone]);
  const undoAndClose = () => {
    notices.dismiss(id);
    undo?.();
  };
  return (
    <div className="notice" data-tone={tone}>
      <div>
        <p className="notice-title">{title}</p>
        {advice ? <p className="notice-advice">{advice}</p> : null}
      </div>
      <div className="notice-actions">
        {undo ? <Button onPress={undoAndClose}>{t('app.undo')}</Button> : null}
        {details ? (
          <Button onPress={() => void navigator.clipboard.writeText(details)}>{t('app.copyDetails')}</Button>
        ) : null}
        <IconButton icon={X} label={t('app.dismiss')} tone="quiet" onPress={() => notices.dismiss(id)} />
      </div>
    </div>
  );
}
