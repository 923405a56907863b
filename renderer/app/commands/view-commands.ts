/** Commands of the menu "View": panels, filters, what the views draw. */
import type { Panels } from '../../state/panels.ts';
import { focusNextRegion, focusRegion } from '../focus-region.ts';
import { always, type Command } from './command.ts';

const REGIONS = ['Articles', 'Actor graph', 'Timeline', 'Inspector', 'Reader'] as const;

const goTo = (region: (typeof REGIONS)[number], index: number): Command => ({
  id: `go.${region.toLowerCase().replace(' ', '-')}`,
  label: () => `Go to ${region === 'Articles' ? 'the articles' : `the ${region.toLowerCase()}`}`,
  menu: 'view',
  accelerator: `CmdOrCtrl+${index + 1}`,
  enabled: always,
  run: ({ panels }) => {
    if (region === 'Inspector' || region === 'Reader') panels.setState({ drawer: true });
    if (region === 'Reader') panels.setState({ readerPage: 'reader' });
    if (region === 'Actor graph') panels.setState({ comparison: null });
    if (region === 'Timeline') panels.setState({ lower: 'timeline', comparison: null });
    focusRegion(region);
  },
});

const sidePage = (page: 'filters' | 'outline', key: number): Command => ({
  id: `go.${page}`,
  label: () => `Go to the ${page}`,
  menu: 'view',
  accelerator: `CmdOrCtrl+${key}`,
  enabled: always,
  run: ({ panels }) => {
    panels.setState({ sidePage: page });
    focusRegion(page === 'filters' ? 'Filters' : 'Outline');
  },
});

const goOn = (step: 1 | -1): Command => ({
  id: step === 1 ? 'go.next' : 'go.previous',
  label: () => (step === 1 ? 'Go to the next panel' : 'Go to the panel before'),
  menu: 'view',
  accelerator: step === 1 ? 'F6' : 'Shift+F6',
  enabled: always,
  run: () => focusNextRegion(step),
});

const TABLE_TITLES: Readonly<Record<Panels['table'], string>> = {
  events: 'Events',
  actors: 'Actors',
  relations: 'Relations',
  sources: 'Sources',
};

export const viewCommands: readonly Command[] = [
  ...REGIONS.map(goTo),
  sidePage('filters', 6),
  sidePage('outline', 7),
  goOn(1),
  goOn(-1),
  {
    id: 'go.notes',
    label: () => 'Go to the notes',
    menu: 'view',
    accelerator: 'CmdOrCtrl+8',
    enabled: always,
    run: ({ panels }) => {
      panels.setState({ readerPage: 'notes', drawer: true });
      focusRegion('Notes');
    },
  },
  {
    id: 'go.tables',
    label: () => 'Tables: events, actors, relations, sources',
    menu: 'view',
    accelerator: 'CmdOrCtrl+0',
    enabled: ({ columns }) => columns !== null,
    run: ({ panels }) => {
      panels.setState({ lower: 'tables', comparison: null });
      focusRegion(TABLE_TITLES[panels.getState().table]);
    },
  },
  {
    id: 'go.measures',
    label: () => 'Measures of the actors',
    menu: 'view',
    accelerator: 'CmdOrCtrl+9',
    enabled: ({ columns }) => (columns?.actors.ids.length ?? 0) > 0,
    run: ({ panels }) => panels.setState({ graphSide: 'measures', comparison: null }),
  },
  {
    id: 'paths.find',
    label: () => 'Find paths…',
    menu: 'view',
    accelerator: 'CmdOrCtrl+Shift+L',
    enabled: ({ columns }) => (columns?.actors.ids.length ?? 0) > 1,
    run: ({ paths }) => paths.ask(),
  },
  {
    id: 'filters.clear',
    label: () => 'Show everything (no filters)',
    menu: 'view',
    accelerator: null,
    enabled: always,
    run: ({ filters }) => filters.clear(),
  },
  {
    id: 'view.outside',
    label: () => 'Hide or show what is outside the time window',
    menu: 'view',
    accelerator: null,
    enabled: always,
    run: ({ panels }) => panels.setState(({ outside }) => ({ outside: outside === 'dim' ? 'hide' : 'dim' })),
  },
];
