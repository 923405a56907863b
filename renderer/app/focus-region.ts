/** Puts the keyboard into a panel: on its widget or its first control. */

/** Waits for the next frame, because the panel may just be opening. */
export function focusRegion(name: string): void {
  requestAnimationFrame(() => {
    const panel = panels().find((each) => regionName(each) === name);
    if (panel) targetIn(panel)?.focus();
  });
}

/** Goes on to the next panel that has something to go to, or back to the one before, round and round. */
export function focusNextRegion(step: 1 | -1): void {
  const all = panels();
  const here = all.findIndex((panel) => panel.contains(document.activeElement));
  const start = here === -1 && step === -1 ? 0 : here;
  const inOrder = all.map((_, index) => all[(start + step * (index + 1) + 2 * all.length) % all.length]!);
  inOrder.map(targetIn).find(Boolean)?.focus();
}

/** As they stand in the window: by column from the left, downwards. */
const panels = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('section.panel')];

const targetIn = (panel: HTMLElement): HTMLElement | null =>
  FIRST.map((selector) => panel.querySelector<HTMLElement>(selector)).find(Boolean) ?? null;

/** Rather what the panel is about than a button of its header. */
const FIRST = [
  '[role="application"]',
  '[role="treegrid"]',
  '[role="grid"]',
  '.panel-body [aria-current="true"]',
  '.sentence[tabindex="0"]',
  '.tab-body input, .panel-body button, .panel-body input',
  'button, input, [tabindex="0"]',
];

export function regionName(panel: Element): string | null {
  const id = panel.getAttribute('aria-labelledby');
  return panel.getAttribute('aria-label') ?? (id ? (document.getElementById(id)?.textContent ?? null) : null);
}
