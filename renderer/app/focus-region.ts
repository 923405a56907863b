/** Puts the keyboard into a panel: on its widget or its first control. */

/** Waits for the next frame, because the panel may just be opening. */
export function focusRegion(name: string): void {
  requestAnimationFrame(() => {
    const region = [...document.querySelectorAll<HTMLElement>('section.panel')].find(
      (panel) => regionName(panel) === name,
    );
    const target = FIRST.map((selector) => region?.querySelector<HTMLElement>(selector)).find(Boolean);
    target?.focus();
  });
}

/** Rather what the panel is about than a button of its header. */
const FIRST = [
  '[role="application"]',
  '[role="treegrid"]',
  '.panel-body [aria-current="true"]',
  '.sentence[tabindex="0"]',
  '.tab-body input, .panel-body button, .panel-body input',
  'button, input, [tabindex="0"]',
];

export function regionName(panel: Element): string | null {
  const id = panel.getAttribute('aria-labelledby');
  return panel.getAttribute('aria-label') ?? (id ? (document.getElementById(id)?.textContent ?? null) : null);
}
