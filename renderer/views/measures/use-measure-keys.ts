/** The keyboard in the table of measures: it comes in when the table opens, Escape closes it, Ctrl+C copies it. */
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { useWorkspace } from '../../app/workspace-context.ts';

interface MeasureKeys {
  readonly panel: RefObject<HTMLElement | null>;
  readonly close: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function useMeasureKeys(onCopy: () => void): MeasureKeys {
  const { panels } = useWorkspace();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.querySelector<HTMLElement>('[role="grid"]')?.focus(), []);
  const close = () => {
    panels.setState({ graphSide: 'none' });
    document.querySelector<HTMLElement>('.graph-canvas')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isCopy = event.key.toLowerCase() === 'c' && (event.ctrlKey || event.metaKey);
    if (event.key !== 'Escape' && !isCopy) return;
    event.preventDefault();
    if (isCopy) onCopy();
    else close();
  };
  return { panel, close, onKeyDown };
}
