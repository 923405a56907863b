/** The buttons of the bar that go through views, and open the saved ones. */
import { ArrowLeft, ArrowRight, Bookmark } from 'lucide-react';
import { useStore } from 'zustand';
import { t } from '#shared/i18n/text.ts';
import { IconButton } from '../ui/button.tsx';
import { runCommand } from './commands.ts';
import { keysText } from './shortcuts.ts';
import { useWorkspace } from './workspace-context.ts';

export function ViewButtons() {
  const workspace = useWorkspace();
  const { views, at } = useStore(workspace.views.trail);
  const run = (id: string) => () => runCommand(id, workspace);
  return (
    <div className="app-bar-part view-buttons">
      <IconButton
        icon={ArrowLeft}
        label={t('commands.views.backKeys', { keys: keysText('Alt+Left') })}
        tone="quiet"
        disabled={at === 0}
        onPress={run('view.back')}
      />
      <IconButton
        icon={ArrowRight}
        label={t('commands.views.forwardKeys', { keys: keysText('Alt+Right') })}
        tone="quiet"
        disabled={at === views.length - 1}
        onPress={run('view.forward')}
      />
      <IconButton icon={Bookmark} label={t('savedViews.title')} tone="quiet" onPress={run('views.open')} />
    </div>
  );
}
