/** Where the panels stand: articles left, graph over timeline in the middle, inspector over reader at the right. */
import { type ReactNode, useState } from 'react';
import { Group, Separator, type Layout as Sizes, Panel as Slot } from 'react-resizable-panels';
import { t } from '#shared/i18n/text.ts';
import { ArticlesPanel } from '../views/articles/panel.tsx';
import { DifferencesPanel } from '../views/compare/differences-panel.tsx';
import { ComparePanel } from '../views/compare/panel.tsx';
import { GraphPanel } from '../views/graph/panel.tsx';
import { InspectorPanel } from '../views/inspector/panel.tsx';
import { ReaderPanel } from '../views/reader/panel.tsx';
import { SidePanel } from '../views/side/panel.tsx';
import { TablesPanel } from '../views/tables/panel.tsx';
import { TimelinePanel } from '../views/timeline/panel.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { useColumns } from './use-columns.ts';
import { usePanels, useWorkspace } from './workspace-context.ts';

export function Layout() {
  const columns = useColumns();
  const drawer = usePanels((panels) => panels.drawer);
  return (
    <main className="layout">
      {columns === 3 ? <WideColumns /> : columns === 2 ? <NarrowColumns /> : <OneColumn />}
      {columns === 2 && drawer ? (
        <div className="drawer">
          <Right />
        </div>
      ) : null}
    </main>
  );
}

/** At twice the size on a small screen, all columns stand one below the other. */
const OneColumn = () => (
  <div className="stacked">
    <Left />
    <Middle />
    <Right />
  </div>
);

interface SizedProps {
  readonly id: string;
  readonly orientation?: 'horizontal' | 'vertical';
  readonly children: ReactNode;
}

/** A group of panels that are as large as a person left them. */
function Sized({ id, orientation = 'horizontal', children }: SizedProps) {
  const { settings } = useWorkspace();
  const remembered = settings.getState().panels.sizes[id];
  const remember = (sizes: Sizes) => {
    const { panels } = settings.getState();
    settings.change({ panels: { ...panels, sizes: { ...panels.sizes, [id]: sizes } } });
  };
  return (
    <Group
      id={id}
      // A cursor for the whole page would style everything anew when a divider is taken.
      disableCursor
      orientation={orientation}
      {...(remembered ? { defaultLayout: remembered } : {})}
      onLayoutChanged={remember}
    >
      {children}
    </Group>
  );
}

const SIDE = { groupResizeBehavior: 'preserve-pixel-size' } as const;

/** Pixels at the first start; what a person makes of them is remembered. The middle is what the work is done in. */
const sideWidths = () => (innerWidth < 1400 ? { left: 240, right: 335 } : { left: 250, right: 390 });

function WideColumns() {
  const [widths] = useState(sideWidths);
  return (
    <Sized id="wide">
      <Slot id="left" defaultSize={widths.left} minSize={150} maxSize={420} {...SIDE}>
        <Left />
      </Slot>
      <Separator className="divider" aria-label={t('app.sizes.articlesWidth')} />
      <Slot id="middle" minSize={320}>
        <Middle />
      </Slot>
      <Separator className="divider" aria-label={t('app.sizes.rightWidth')} />
      <Slot id="right" defaultSize={widths.right} minSize={260} maxSize={720} {...SIDE}>
        <Right />
      </Slot>
    </Sized>
  );
}

const NarrowColumns = () => (
  <Sized id="narrow">
    <Slot id="left" defaultSize={190} minSize={150} maxSize={420} {...SIDE}>
      <Left />
    </Slot>
    <Separator className="divider" aria-label={t('app.sizes.articlesWidth')} />
    <Slot id="middle" minSize={320}>
      <Middle />
    </Slot>
  </Sized>
);

const Left = () => (
  <Sized id="left-column" orientation="vertical">
    <Slot id="articles" defaultSize="30%" minSize={90}>
      <ErrorBoundary what="articles">
        <ArticlesPanel />
      </ErrorBoundary>
    </Slot>
    <Separator className="divider" aria-label={t('app.sizes.articlesHeight')} />
    <Slot id="side" minSize={120}>
      <ErrorBoundary what="side">
        <SidePanel />
      </ErrorBoundary>
    </Slot>
  </Sized>
);

function Middle() {
  const compares = usePanels((panels) => panels.comparison !== null);
  return compares ? <Compared /> : <GraphAndTime />;
}

const GraphAndTime = () => (
  <Sized id="middle-column" orientation="vertical">
    <Slot id="graph" defaultSize="48%" minSize={140}>
      <ErrorBoundary what="graph">
        <GraphPanel />
      </ErrorBoundary>
    </Slot>
    <Separator className="divider" aria-label={t('app.sizes.graphHeight')} />
    <Slot id="timeline" minSize={170}>
      <Lower />
    </Slot>
  </Sized>
);

function Lower() {
  const lower = usePanels((panels) => panels.lower);
  return lower === 'tables' ? (
    <ErrorBoundary what="tables">
      <TablesPanel />
    </ErrorBoundary>
  ) : (
    <ErrorBoundary what="timeline">
      <TimelinePanel />
    </ErrorBoundary>
  );
}

const Compared = () => (
  <Sized id="compared" orientation="vertical">
    <Slot id="compared-graphs" defaultSize="58%" minSize={220}>
      <ErrorBoundary what="comparison">
        <ComparePanel />
      </ErrorBoundary>
    </Slot>
    <Separator className="divider" aria-label={t('app.sizes.comparedHeight')} />
    <Slot id="differences" minSize={150}>
      <ErrorBoundary what="differences">
        <DifferencesPanel />
      </ErrorBoundary>
    </Slot>
  </Sized>
);

const Right = () => (
  <Sized id="right-column" orientation="vertical">
    <Slot id="inspector" defaultSize="54%" minSize={120}>
      <ErrorBoundary what="inspector">
        <InspectorPanel />
      </ErrorBoundary>
    </Slot>
    <Separator className="divider" aria-label={t('app.sizes.inspectorHeight')} />
    <Slot id="reader" minSize={120}>
      <ErrorBoundary what="reader">
        <ReaderPanel />
      </ErrorBoundary>
    </Slot>
  </Sized>
);
