/** The command palette: one field for commands, actors, events, articles and sentences. */
import { Search } from 'lucide-react';
import { useState } from 'react';
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
import { useWorkspace } from '../../app/workspace-context.ts';
import type { PaletteEntry } from './palette-entries.ts';
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
        <Dialog className="palette-body" aria-label="Search and commands">
          <Finder onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Reached by Tab, so that a long list can also be scrolled by keyboard without choosing. */
const SCROLLED = { role: 'group', 'aria-label': 'Results', tabIndex: 0 } as const;

const PROMPT = 'Search actors, events, sentences, or a command';

function Finder({ onClose }: { readonly onClose: () => void }) {
  const workspace = useWorkspace();
  const [text, setText] = useState('');
  const groups = usePaletteGroups(text);
  const run = (key: string) => {
    const entry = groups.flatMap(({ entries }) => entries).find((each) => each.key === key);
    onClose();
    entry?.run(workspace);
  };
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <SearchField className="palette-field" aria-label={PROMPT} autoFocus>
        <Search size={16} strokeWidth={1.75} aria-hidden />
        <Input className="palette-input" placeholder={PROMPT} />
      </SearchField>
      <p className="palette-help">“exact words” · OR · -without · actor: event: text: look in one place</p>
      <div className="palette-scroll" {...SCROLLED}>
        <Menu
          className="palette-list"
          aria-label="What was found"
          onAction={(key) => run(String(key))}
          renderEmptyState={() => (
            <p className="palette-nothing">
              Nothing with these words. Try fewer letters or another spelling.
            </p>
          )}
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
      </div>
    </Autocomplete>
  );
}

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
