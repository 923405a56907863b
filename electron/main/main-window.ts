/** The window: made where it was last time, shown when it has something to show. */
import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { START_PAGE } from './page-origin.ts';
import { windowRights } from './web-preferences.ts';
import { loadWindowState, MIN_SIZE, placeWindow, saveWindowState } from './window-state.ts';

export function createMainWindow(stateFile: string): BrowserWindow {
  const main = screen.getPrimaryDisplay();
  const displays = [main, ...screen.getAllDisplays().filter((display) => display.id !== main.id)];
  const { maximized, ...bounds } = placeWindow(
    loadWindowState(stateFile),
    displays.map((display) => display.workArea),
  );
  const window = new BrowserWindow({
    ...bounds,
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    show: false,
    title: 'Throughline',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#17191c' : '#f4f5f6',
    webPreferences: { ...windowRights, preload: join(import.meta.dirname, '..', 'preload', 'index.cjs') },
  });
  if (maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () =>
    saveWindowState(stateFile, { ...window.getNormalBounds(), maximized: window.isMaximized() }),
  );
  void window.loadURL(START_PAGE);
  return window;
}

/** Brings the window to the front for a second start of the app. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
