/** The bar at the top: the case, import, undo and redo, ways through views; search; marking, export, settings and help. */
import {
  ChevronDown,
  CircleHelp,
  History,
  PanelRight,
  Plus,
  Redo2,
  Search,
  Settings,
  Share,
  Undo2,
} from 'lucide-react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useStore } from 'zustand';
import { t } from '#shared/i18n/text.ts';
import { Button, ICON, IconButton } from '../ui/button.tsx';
import { historyLabel } from './commands/edit-commands.ts';
import { commands, recentId, runCommand } from './commands.ts';
import { keysText } from './shortcuts.ts';
import { ViewButtons } from './view-buttons.tsx';
import { useCase, usePanels, useWorkspace, useWritable } from './workspace-context.ts';

export function AppBar() {
  const workspace = useWorkspace();
  const writable = useWritable();
  const run = (id: string) => () => runCommand(id, workspace);
  return (
    <header className="app-bar">
      <div className="app-bar-part">
        <h1 className="app-name">Throughline</h1>
        <CaseMenu />
        <Button icon={Plus} disabled={!writable} onPress={run('article.import')}>
          {t('app.import')}
        </Button>
        <HistoryButtons />
        <ViewButtons />
      </div>
      <SearchButton onPress={run('palette.open')} />
      <div className="app-bar-part app-bar-end">
        <Marking />
        <ExportButton onPress={run('export.open')} />
        <IconButton
          icon={CircleHelp}
          label={t('commands.help.marks')}
          tone="quiet"
          onPress={run('help.marks')}
        />
        <IconButton icon={Settings} label={t('app.settings')} tone="quiet" onPress={run('settings.open')} />
        <DrawerButton />
      </div>
    </header>
  );
}

function HistoryButtons() {
  const workspace = useWorkspace();
  const history = useCase((data) => data.history);
  const writable = useWritable();
  const run = (id: string) => () => runCommand(id, workspace);
  return (
    <>
      <IconButton
        icon={Undo2}
        label={historyLabel('undo', history?.undo)}
        disabled={!writable || !history?.undo}
        onPress={run('history.undo')}
      />
      <IconButton
        icon={Redo2}
        label={historyLabel('redo', history?.redo)}
        disabled={!writable || !history?.redo}
        onPress={run('history.redo')}
      />
      <IconButton icon={History} label={t('app.editHistory')} onPress={run('history.show')} />
    </>
  );
}

const SearchButton = ({ onPress }: { readonly onPress: () => void }) => (
  <AriaButton className="search-button" onPress={onPress}>
    <Search {...ICON} />
    <span className="search-words">{t('app.search')}</span>
    <kbd>{keysText('CmdOrCtrl+K')}</kbd>
  </AriaButton>
);

function ExportButton({ onPress }: { readonly onPress: () => void }) {
  const empty = useCase((data) => data.articles.length === 0);
  return (
    <Button icon={Share} tone="strong" disabled={empty} onPress={onPress}>
      {t('app.export')}
    </Button>
  );
}

/** What stands on every export, shown where everybody sees it. */
function Marking() {
  const { settings, panels } = useWorkspace();
  const marking = useStore(settings, (now) => now.marking);
  if (marking === '') return null;
  return (
    <AriaButton className="marking" onPress={() => panels.setState({ dialog: 'settings' })}>
      <span className="visually-hidden">{t('app.marking')}</span>
      {marking}
    </AriaButton>
  );
}

/** Only in a window too narrow for three columns. */
function DrawerButton() {
  const { panels } = useWorkspace();
  const drawer = usePanels((state) => state.drawer);
  return (
    <span className="drawer-button">
      <IconButton
        icon={PanelRight}
        label={t(drawer ? 'app.hideRight' : 'app.showRight')}
        onPress={() => panels.setState({ drawer: !drawer })}
      />
    </span>
  );
}

const MENU_IDS = [
  'case.new',
  'case.open',
  'article.import',
  'export.open',
  'views.open',
  'history.show',
  'settings.open',
  'help.marks',
  'help.keys',
];

function CaseMenu() {
  const workspace = useWorkspace();
  const name = useCase((data) => data.summary?.name ?? t('app.opening'));
  const data = useCase((state) => state);
  const recent = data.host?.canSwitchCase ? data.host.recentCases.filter((each) => each.exists) : [];
  const shown = commands.filter((command) => MENU_IDS.includes(command.id) && command.enabled(data));
  return (
    <MenuTrigger>
      <AriaButton className="button case-button" aria-label={t('app.caseIs', { name })}>
        <span className="case-name">{name}</span>
        <ChevronDown size={14} strokeWidth={1.75} aria-hidden />
      </AriaButton>
      <Popover offset={4}>
        <Menu
          className="menu"
          aria-label={t('app.case')}
          onAction={(key) => runCommand(String(key), workspace)}
        >
          {shown.map((command) => (
            <MenuItem key={command.id} id={command.id} className="menu-item" textValue={command.label(data)}>
              <span className="menu-label">{command.label(data)}</span>
              {command.accelerator ? <kbd>{keysText(command.accelerator)}</kbd> : null}
            </MenuItem>
          ))}
          {recent.map((each) => (
            <MenuItem key={each.key} id={recentId(each.key)} className="menu-item" textValue={each.name}>
              <span className="menu-label">{each.name}</span>
              <kbd>{each.folder}</kbd>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
