/** Says that the graph is being arranged and how far that is, with a button that stops it; Escape does too. */
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { t } from '#shared/i18n/text.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import type { Arranging } from '../../state/arranging.ts';
import { Button } from '../../ui/button.tsx';

/** Milliseconds after which it is worth a word. */
const SLOW = 250;

export function ArrangingNote() {
  const running = useStore(useWorkspace().arranging, (state) => state.running);
  return running ? <Note {...running} /> : null;
}

function Note({ nodes, share }: NonNullable<Arranging['running']>) {
  const { arranging } = useWorkspace();
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), SLOW);
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) arranging.stop();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', onKey);
    };
  }, [arranging]);
  if (!isSlow) return null;
  return (
    <div className="arranging">
      <span role="status">{t('graph.arranging', { count: nodes })}</span>
      <progress
        className="progress"
        aria-label={t('graph.arrangingBar')}
        {...(share > 0 ? { value: share, max: 1 } : {})}
      />
      <Button onPress={arranging.stop}>{t('graph.stop')}</Button>
    </div>
  );
}
