/** Escape leaves the comparison from anywhere in it, unless somebody is writing or a layout is to be stopped. */
import type { KeyboardEvent } from 'react';
import { t } from '#shared/i18n/text.ts';
import { focusRegion } from '../../app/focus-region.ts';
import { isTyping } from '../../app/shortcuts.ts';
import { useWorkspace } from '../../app/workspace-context.ts';

export function useLeave(): () => void {
  const { comparison } = useWorkspace();
  return () => {
    comparison.leave();
    focusRegion(t('graph.title'));
  };
}

export function useLeaveKey(): (event: KeyboardEvent) => void {
  const { arranging } = useWorkspace();
  const leave = useLeave();
  return (event) => {
    const { key, target, currentTarget } = event;
    // React passes on what happens in menus, which are elsewhere in the page and close by themselves.
    if (key !== 'Escape' || isTyping(target as Element) || !currentTarget.contains(target as Node)) return;
    event.preventDefault();
    event.stopPropagation();
    if (!arranging.stop()) leave();
  };
}
