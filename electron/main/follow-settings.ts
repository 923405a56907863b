/** The language and theme of what the window does not draw itself: menus, dialogs, and the window before its first paint. */
import { app, nativeTheme } from 'electron';
import { languageOf } from '#shared/i18n/languages.ts';
import { setLanguage } from '#shared/i18n/text.ts';
import type { Settings } from '#shared/model/settings.ts';

/** High contrast has no native form, so the system's own theme stands. */
export function followSettings({ language, theme }: Pick<Settings, 'language' | 'theme'>): void {
  nativeTheme.themeSource = theme === 'contrast' ? 'system' : theme;
  setLanguage(languageOf(language, app.getLocale()));
}
