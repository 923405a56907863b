/** The command palette: one field for commands, actors, events, articles and sentences. */
import { Search } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useState } from 'react';
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
  const entries = groups.flatMap((group) => group.entries);
  const run = (entry: PaletteEntry) => {
    onClose();
    entry.run(workspace);
  };
  const takeFirst = useTaker(text.trim() === query, () => entries[0] && run(entries[0]));
  const runKey = (key: string) => {
    const entry = entries.find((each) => each.key === key);
    if (entry) run(entry);
  };
  const showAll = () => {
    onClose();
    if (text.trim() !== '') void showResults(workspace, text.trim());
  };
  return (
    <div className="palette-finder" onKeyDownCapture={onEnter(showAll, takeFirst)}>
      <Autocomplete inputValue={text} onInputChange={setText}>
        <SearchField className="palette-field" aria-label={t('palette.prompt')} autoFocus>
          <Search size={16} strokeWidth={1.75} aria-hidden />
          <Input className="palette-input" placeholder={t('palette.prompt')} />
        </SearchField>
        <ResultsBar query={query} onShowAll={showAll} />
        <div className="palette-scroll" {...scrolled(t('ui.results'))}>
          <Results groups={groups} onRun={runKey} />
        </div>
      </Autocomplete>
    </div>
  );
}

/** Takes the first row when it is asked to; rows that are behind what has been typed catch up before. */
function useTaker(caughtUp: boolean, take: () => void): Taker {
  const [waits, setWaits] = useState(false);
  useEffect(() => {
    if (!(waits && caughtUp)) return;
    setWaits(false);
    take();
  }, [waits, caughtUp, take]);
  return { caughtUp, take: () => (caughtUp ? take() : setWaits(true)) };
}

interface Taker {
  /** Whether the rows are those of what has been typed. */
  readonly caughtUp: boolean;
  readonly take: () => void;
}

/**
 * Ctrl+Enter, or Cmd+Enter, shows all, wherever the focus is. Enter alone takes the first where the list would
 * take none, or one of an earlier text: rows that came after the last letter are not marked by it.
 */
const onEnter = (showAll: () => void, first: Taker) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  const all = event.ctrlKey || event.metaKey;
  if (!(all || (event.target instanceof HTMLInputElement && !(first.caughtUp && hasMarkedRow(event)))))
    return;
  event.preventDefault();
  event.stopPropagation();
  if (all) showAll();
  else first.take();
};

const hasMarkedRow = ({ currentTarget }: KeyboardEvent) =>
  currentTarget.querySelector('.palette-item[data-focused]') !== null;

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
