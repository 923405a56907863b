/** Puts settings to work: theme and text size of the page, what the views draw, and what is remembered of the panels. */
import { languageOf } from '#shared/i18n/languages.ts';
import { language, setLanguage } from '#shared/i18n/text.ts';
import { type LayoutName, layoutNamed } from '#shared/layout/layouts.ts';
import type { Settings } from '#shared/model/settings.ts';
import type { Panels } from '../state/panels.ts';
import { setAxisWords } from '../views/timeline/axis-words.ts';
import type { Workspace } from './workspace.ts';

/** Until the returned function is called. */
export function followSettings({ settings, panels }: Pick<Workspace, 'settings' | 'panels'>): () => void {
  const apply = (now: Settings) => {
    const root = document.documentElement;
    if (now.theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = now.theme;
    root.style.setProperty('--text-scale', String(now.textSize / 100));
    setLanguage(languageOf(now.language, navigator.language));
    root.lang = language();
    setAxisWords(now.weekStart);
    const { outsideWindow: outside, lanes, eventNodes } = now;
    panels.setState({ outside, lanes, eventNodes, sidePage: pageOf(now) });
  };
  apply(settings.getState());
  const stopSettings = settings.subscribe((now, before) => {
    if (now !== before) apply(now);
  });
  const stopPanels = panels.subscribe((now, before) => {
    const { sidePage } = now;
    const kept = keptOf(now);
    if (differ(kept, keptOf(before)) && differ(kept, settings.getState())) settings.change(kept);
    if (sidePage !== before.sidePage) rememberPage(settings, sidePage);
  });
  return () => {
    stopSettings();
    stopPanels();
  };
}

type Kept = Pick<Settings, 'outsideWindow' | 'lanes' | 'eventNodes'>;

const keptOf = ({ outside, lanes, eventNodes }: Panels): Kept => ({
  ...{ outsideWindow: outside, lanes, eventNodes },
});

const differ = (a: Kept, b: Kept): boolean =>
  a.outsideWindow !== b.outsideWindow || a.lanes !== b.lanes || a.eventNodes !== b.eventNodes;

const SIDE = 'side';

const pageOf = ({ panels }: Settings): 'filters' | 'outline' =>
  panels.tabs[SIDE] === 'outline' ? 'outline' : 'filters';

const rememberPage = (settings: Workspace['settings'], page: string): void => remember(settings, SIDE, page);

function remember(settings: Workspace['settings'], group: string, tab: string): void {
  const { panels } = settings.getState();
  if (panels.tabs[group] !== tab)
    settings.change({ panels: { ...panels, tabs: { ...panels.tabs, [group]: tab } } });
}

const GRAPH = 'graph';

/** How the graph was laid out when the window was last left. */
export const keptLayout = ({ panels }: Settings): LayoutName => layoutNamed(panels.tabs[GRAPH]).name;

/** Shows a layout, now and at the next start. */
export function chooseLayout(
  { settings, graphPlaces }: Pick<Workspace, 'settings' | 'graphPlaces'>,
  layout: LayoutName,
): void {
  remember(settings, GRAPH, layout);
  void graphPlaces.choose(layout);
}
