/** The theme of what the window does not draw itself: menus, dialogs, and the window before its first paint. */
import { nativeTheme } from 'electron';
import type { Settings } from '#shared/model/settings.ts';

/** High contrast has no native form, so the system's own theme stands. */
export function followTheme({ theme }: Pick<Settings, 'theme'>): void {
  nativeTheme.themeSource = theme === 'contrast' ? 'system' : theme;
}
