/** Keeps the keyboard where it was: an edit may draw the control that made it anew, in another place, or not at all. */

/** Two frames: React draws in the first, an overlay that closes gives the focus back in the second. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/**
 * If the focus went with a control that is gone: to the field of that name (`data-field`) in the frame where it is now,
 * else to the frame's own resting place (`data-focus-home`). `frame` is a selector.
 */
export async function keepFocus(frame: string, field: string | null): Promise<void> {
  await drawn();
  const home = document.querySelector<HTMLElement>(`${frame} [data-focus-home]`);
  const isLost = [document.body, home, null].includes(document.activeElement as HTMLElement | null);
  if (!isLost) return;
  const place =
    field === null ? null : document.querySelector(`${frame} [data-field="${CSS.escape(field)}"]`);
  const control =
    place?.querySelector<HTMLElement>('button.editable') ?? place?.querySelector<HTMLElement>('button');
  (control ?? home)?.focus();
}
