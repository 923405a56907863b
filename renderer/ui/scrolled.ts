/** What scrolls and is reached by Tab, so that a long list or text can be scrolled by keyboard without choosing anything. */
export const scrolled = (label: string) => ({ role: 'group', 'aria-label': label, tabIndex: 0 }) as const;
