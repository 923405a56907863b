/** The bar at the top: the case, import, undo and redo. */
import { ChevronDown, History, PanelRight, Plus, Redo2, Undo2 } from 'lucide-react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button, IconButton } from '../ui/button.tsx';
import { commands, historyLabel, runCommand } from './commands.ts';
import { keysText } from './shortcuts.ts';
import { useCase, usePanels, useWorkspace, useWritable } from './workspace-context.ts';

export function AppBar() {
  const workspace = useWorkspace();
  const history = useCase((data) => data.history);
  const writable = useWritable();
  const drawer = usePanels((panels) => panels.drawer);
  const run = (id: string) => () => runCommand(id, workspace);
  return (
    <header className="app-bar">
      <h1 className="app-name">Throughline</h1>
      <CaseMenu />
      <Button icon={Plus} disabled={!writable} onPress={run('article.import')}>
        Import
      </Button>
      <IconButton
        icon={Undo2}
        label={historyLabel('Undo', history?.undo)}
        disabled={!writable || !history?.undo}
        onPress={run('history.undo')}
      />
      <IconButton
        icon={Redo2}
        label={historyLabel('Redo', history?.redo)}
        disabled={!writable || !history?.redo}
        onPress={run('history.redo')}
      />
      <IconButton icon={History} label="Edit history" onPress={run('history.show')} />
      <span className="app-bar-end">
        <IconButton
          icon={PanelRight}
          label={drawer ? 'Hide inspector and reader' : 'Show inspector and reader'}
          onPress={() => workspace.panels.setState({ drawer: !drawer })}
        />
      </span>
    </header>
  );
}

const MENU_IDS = ['case.new', 'case.open', 'article.import', 'history.show', 'help.keys'];

function CaseMenu() {
  const workspace = useWorkspace();
  const name = useCase((data) => data.summary?.name ?? 'Opening…');
  const data = useCase((state) => state);
  const recent = data.host?.canSwitchCase ? data.host.recentCases.filter((each) => each.exists) : [];
  const shown = commands.filter((command) => MENU_IDS.includes(command.id) && command.enabled(data));
  const onAction = (id: string) => {
    if (id.startsWith('recent:'))
      void workspace.edits.run('host.openRecent', { key: id.slice('recent:'.length) });
    else runCommand(id, workspace);
  };
  return (
    <MenuTrigger>
      <AriaButton className="button case-button" aria-label={`Case: ${name}`}>
        <span className="case-name">{name}</span>
        <ChevronDown size={14} strokeWidth={1.75} aria-hidden />
      </AriaButton>
      <Popover offset={4}>
        <Menu className="menu" aria-label="Case" onAction={(key) => onAction(String(key))}>
          {shown.map((command) => (
            <MenuItem key={command.id} id={command.id} className="menu-item" textValue={command.label(data)}>
              {command.label(data)}
              {command.accelerator ? <kbd>{keysText(command.accelerator)}</kbd> : null}
            </MenuItem>
          ))}
          {recent.map((each) => (
            <MenuItem key={each.key} id={`recent:${each.key}`} className="menu-item" textValue={each.name}>
              {each.name}
              <kbd>{each.folder}</kbd>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
