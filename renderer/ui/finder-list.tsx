/** A field to search in with the list of what it finds: arrow keys walk, Enter picks, all without leaving the field. */
import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Autocomplete,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
} from 'react-aria-components';
import { t } from '#shared/i18n/text.ts';
import { scrolled } from './scrolled.ts';
import './popover.css';

export interface FinderItem {
  readonly id: string;
  readonly label: string;
  /** At the right, in soft letters. */
  readonly hint?: string;
  /** Below the words, in soft letters. */
  readonly note?: string;
  /** Before the words. */
  readonly mark?: ReactNode;
}

export interface FinderSection {
  readonly title: string;
  readonly items: readonly FinderItem[];
}

interface FinderListProps {
  /** What is looked for, read out and shown in the empty field. */
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Sections without items are left out. */
  readonly sections: readonly FinderSection[];
  /** Shown when there is nothing to pick. */
  readonly nothing: string;
  readonly onPick: (id: string) => void;
}

export function FinderList({ label, text, onText, sections, nothing, onPick }: FinderListProps) {
  return (
    <Autocomplete inputValue={text} onInputChange={onText}>
      <SearchField className="finder-field" aria-label={label} autoFocus>
        <Search size={14} strokeWidth={1.75} aria-hidden />
        <Input className="finder-input" placeholder={label} />
      </SearchField>
      <div className="finder-scroll" {...scrolled(t('ui.results'))}>
        <ListBox
          className="finder-list"
          aria-label={label}
          selectionMode="none"
          onAction={(key) => onPick(String(key))}
          renderEmptyState={() => <p className="finder-nothing">{nothing}</p>}
        >
          {sections
            .filter(({ items }) => items.length > 0)
            .map(({ title, items }) => (
              <ListBoxSection key={title} id={title}>
                <Header className="menu-title">{title}</Header>
                {items.map((item) => (
                  <Row key={item.id} item={item} />
                ))}
              </ListBoxSection>
            ))}
        </ListBox>
      </div>
    </Autocomplete>
  );
}

const Row = ({ item }: { readonly item: FinderItem }) => (
  <ListBoxItem id={item.id} className="menu-item" textValue={item.label}>
    {item.mark}
    <span className="menu-label">
      {item.label}
      {item.note ? <span className="finder-note">{item.note}</span> : null}
    </span>
    {item.hint ? <span className="finder-hint figures">{item.hint}</span> : null}
  </ListBoxItem>
);
