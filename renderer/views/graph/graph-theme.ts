/** The graph's colours, read from the tokens: a canvas cannot use custom properties. */
import type { Quad } from '#shared/model/plover.ts';

/** Fills of actors: communities by number, and a scale from little to much. */
const TINTS = [
  ...(['group-1', 'group-2', 'group-3', 'group-4', 'group-5', 'group-6', 'group-7', 'group-8'] as const),
  ...(['group-other', 'scale-1', 'scale-2', 'scale-3', 'scale-4', 'scale-5'] as const),
] as const;
export type Tint = (typeof TINTS)[number];

/** What a line of the graph is coloured by: links between events have no quad. */
export type Ink = Quad | 'link';

/** Of what a comparison finds in one of its sides only, or different in them. */
export type ChangeMark = 'added' | 'removed' | 'changed';

export interface GraphTheme {
  readonly text: string;
  readonly textSoft: string;
  readonly panel: string;
  readonly accent: string;
  readonly accentTint: string;
  /** Of the map. */
  readonly land: string;
  readonly coast: string;
  readonly font: string;
  /** A person's own text size; 1 is as designed. */
  readonly textScale: number;
  readonly inks: Readonly<Record<Ink, string>>;
  readonly tints: Readonly<Record<Tint, string>>;
  readonly changes: Readonly<Record<ChangeMark, string>>;
}

/** Colours as they compute for an element, whatever theme is on. */
export function readGraphTheme(within: HTMLElement): GraphTheme {
  const probe = document.createElement('span');
  // Forced colours would make text and panel the same one.
  probe.style.setProperty('forced-color-adjust', 'none');
  within.append(probe);
  const colour = (token: string): string => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const theme: GraphTheme = {
    text: colour('--text'),
    textSoft: colour('--text-soft'),
    panel: colour('--panel'),
    accent: colour('--accent'),
    accentTint: colour('--accent-tint'),
    land: colour('--map-land'),
    coast: colour('--map-coast'),
    font: getComputedStyle(within).fontFamily,
    textScale: Number(getComputedStyle(within).getPropertyValue('--text-scale')) || 1,
    inks: {
      'verbal-cooperation': colour('--quad-vc-line'),
      'material-cooperation': colour('--quad-mc-line'),
      'verbal-conflict': colour('--quad-vf-line'),
      'material-conflict': colour('--quad-mf-line'),
      other: colour('--quad-other-line'),
      link: colour('--text'),
    },
    tints: Object.fromEntries(TINTS.map((tint) => [tint, colour(`--${tint}`)])) as Record<Tint, string>,
    changes: {
      added: colour('--added'),
      removed: colour('--removed'),
      changed: colour('--changed'),
    },
  };
  probe.remove();
  return theme;
}

/** Calls back when the system's or the page's theme, or the page's text size changes. */
export function onThemeChange(listener: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'style'] });
  dark.addEventListener('change', listener);
  return () => {
    observer.disconnect();
    dark.removeEventListener('change', listener);
  };
}
