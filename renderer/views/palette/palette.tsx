/** The command palette: one field for commands, actors, events, articles and sentences. */
import { Search } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { t } from '#shared/i18n/text.ts';
import { showResults } from '../../app/show-results.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { scrolled } from '../../ui/scrolled.ts';
import type { PaletteEntry, PaletteGroup } from './palette-entries.ts';
import { ResultsBar } from './results-bar.tsx';
import { usePaletteGroups } from './use-palette-groups.ts';
import './palette.css';

export function Palette({ onClose }: { readonly onClose: () => void }) {
  return (
    <ModalOverlay
      className="veil palette-veil"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="palette">
        <Dialog className="palette-body" aria-label={t('palette.title')}>
          <Finder onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Finder({ onClose }: { readonly onClose: () => void }) {
  const workspace = useWorkspace();
  const [text, setText] = useState('');
  const query = useDeferredValue(text).trim();
  const groups = usePaletteGroups(query);
  const run = (key: string) => {
    const entry = groups.flatMap(({ entries }) => entries).find((each) => each.key === key);
    onClose();
    entry?.run(workspace);
  };
  const showAll = () => {
    onClose();
    if (text.trim() !== '') void showResults(workspace, text.trim());
  };
  return (
    <div className="palette-finder" onKeyDownCapture={onShowAllKey(showAll)}>
      <Autocomplete inputValue={text} onInputChange={setText}>
        <SearchField className="palette-field" aria-label={t('palette.prompt')} autoFocus>
          <Search size={16} strokeWidth={1.75} aria-hidden />
          <Input className="palette-input" placeholder={t('palette.prompt')} />
        </SearchField>
        <ResultsBar query={query} onShowAll={showAll} />
        <div className="palette-scroll" {...scrolled(t('ui.results'))}>
          <Results groups={groups} onRun={run} />
        </div>
      </Autocomplete>
    </div>
  );
}

/** Ctrl+Enter, or Cmd+Enter, wherever the focus is. */
const onShowAllKey = (showAll: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.stopPropagation();
  showAll();
};

interface ResultsProps {
  readonly groups: readonly PaletteGroup[];
  readonly onRun: (key: string) => void;
}

const Results = ({ groups, onRun }: ResultsProps) => (
  <Menu
    className="palette-list"
    aria-label={t('palette.found')}
    onAction={(key) => onRun(String(key))}
    renderEmptyState={() => <p className="palette-nothing">{t('palette.nothing')}</p>}
  >
    {groups.map(({ title, entries }) => (
      <MenuSection key={title} aria-label={title}>
        <Header className="menu-title">{title}</Header>
        {entries.map((entry) => (
          <Row key={entry.key} entry={entry} />
        ))}
      </MenuSection>
    ))}
  </Menu>
);

const Row = ({ entry }: { readonly entry: PaletteEntry }) => (
  <MenuItem
    id={entry.key}
    className="menu-item palette-item"
    textValue={entry.words.map(({ text }) => text).join('')}
  >
    <span className="palette-words">
      {entry.words.map((part, index) =>
        part.found ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name than their place
          <mark key={index}>{part.text}</mark>
        ) : (
          part.text
        ),
      )}
    </span>
    {entry.hint ? <kbd>{entry.hint}</kbd> : null}
  </MenuItem>
);
