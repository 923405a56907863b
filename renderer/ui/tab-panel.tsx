/** A panel with several pages: the tabs are its header, and the open page gives the region its name. */
import { type ReactNode, useId } from 'react';
import { TabPanel as AriaTabPanel, Tab, TabList, Tabs } from 'react-aria-components';

export interface Page {
  readonly id: string;
  readonly title: string;
  /** Beside the title, e.g. a count. */
  readonly note?: string | undefined;
  readonly actions?: ReactNode;
  readonly content: ReactNode;
}

interface TabPanelProps {
  /** What the tabs choose between, read out. */
  readonly label: string;
  readonly pages: readonly Page[];
  readonly open: string;
  readonly onOpen: (id: string) => void;
}

export function TabPanel({ label, pages, open, onOpen }: TabPanelProps) {
  const page = pages.find(({ id }) => id === open) ?? pages[0];
  const titleId = useId();
  return (
    <section className="panel" aria-labelledby={`${titleId}-${page?.id}`}>
      <Tabs className="tabs" selectedKey={open} onSelectionChange={(key) => onOpen(String(key))}>
        <header className="panel-head">
          <TabList className="tab-list" aria-label={label}>
            {pages.map(({ id, title, note }) => (
              <Tab key={id} id={id} className="tab">
                <span id={`${titleId}-${id}`}>{title}</span>
                {note ? <span className="tab-note figures">{note}</span> : null}
              </Tab>
            ))}
          </TabList>
          <div className="panel-actions">{page?.actions}</div>
        </header>
        {pages.map(({ id, content }) => (
          <AriaTabPanel key={id} id={id} className="tab-body">
            {content}
          </AriaTabPanel>
        ))}
      </Tabs>
    </section>
  );
}
