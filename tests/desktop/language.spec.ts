/** The desktop in another language: the native menu and dialogs, at once and after a restart. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
  answerDialogs,
  ask,
  desktopSkipReason,
  launchDesktop,
  type RunningDesktop,
} from '../e2e/fixtures/launch-desktop.ts';

const reason = desktopSkipReason();
test.skip(reason !== null, reason ?? '');

let home: string;
let desktop: RunningDesktop;

test.beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'throughline-language-'));
  desktop = await launchDesktop({ home, casePath: null });
});
test.afterEach(async () => {
  await desktop.close();
  rmSync(home, { recursive: true, force: true });
});

test('menu and dialogs of the system speak the language of the window, at once and after a restart', async () => {
  const menus = (): Promise<readonly (readonly string[])[]> =>
    desktop.app.evaluate(({ Menu }) =>
      (Menu.getApplicationMenu()?.items ?? []).map(({ label, submenu }) => [
        label,
        ...(submenu?.items.map((item) => item.label) ?? []),
      ]),
    );
  await desktop.page.getByRole('button', { name: 'Skip the tour' }).click();
  await desktop.page.keyboard.press('Control+,');
  await desktop.page.getByLabel('Language').selectOption('Українська');
  await desktop.page.getByRole('button', { name: 'Готово' }).click();
  const ukrainian = [
    expect.arrayContaining(['Файл', 'Імпорт статей…', 'Вийти']),
    expect.arrayContaining(['Правка', 'Історія правок…', 'Вирізати']),
    expect.arrayContaining(['Вигляд', 'Показати весь час', 'Збільшити']),
    expect.arrayContaining(['Довідка', 'Про Throughline']),
  ];
  await expect.poll(menus).toEqual(ukrainian);
  await answerDialogs(desktop.app, { open: process.execPath });
  await ask(desktop.page, 'host.openCase', {});
  const said = () => desktop.app.evaluate(() => Reflect.get(globalThis, 'messages'));
  await expect.poll(said).toEqual(['Справу не вдалося відкрити']);
  // Settings are saved a moment after the last change.
  await desktop.page.waitForTimeout(600);
  await desktop.close();
  desktop = await launchDesktop({ home, casePath: null });
  await desktop.page.getByRole('button', { name: 'Імпорт', exact: true }).waitFor();
  await expect.poll(menus).toEqual(ukrainian);
});
