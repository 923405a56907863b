/** The panel "Comparison": the graphs of two stretches of time or saved views beside each other, with what differs marked. */
import { Maximize2, Minus, Plus, X } from 'lucide-react';
import type { RefObject } from 'react';
import { useStore } from 'zustand';
import { countChanges } from '#shared/columns/change-counts.ts';
import type { ComparedGraphs } from '#shared/columns/compare-graph.ts';
import type { ActorGraph } from '#shared/derive/actor-graph.ts';
import { changeText } from '#shared/derive/change-words.ts';
import { counted } from '#shared/derive/counted.ts';
import { t } from '#shared/i18n/text.ts';
import { keysText } from '../../app/shortcuts.ts';
import { usePanels, useWorkspace } from '../../app/workspace-context.ts';
import { isLook, type Which } from '../../state/compared-sides.ts';
import type { Compared, ComparisonState } from '../../state/comparison.ts';
import { IconButton } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { ActorMenu } from '../graph/actor-menu.tsx';
import { ArrangingNote } from '../graph/arranging-note.tsx';
import { HoverCard } from '../graph/hover-card.tsx';
import { CompareLegend } from './compare-legend.tsx';
import { type PairedGraphs, SIDES } from './paired-graphs.ts';
import { SideHead } from './side-head.tsx';
import { SIDE_NAMES } from './side-words.ts';
import { type Half, useComparedGraphs, usePairedGraphs } from './use-compared-graphs.ts';
import { useLeave, useLeaveKey } from './use-leave-key.ts';
import '../graph/graph.css';
import './compare.css';

export function ComparePanel() {
  const { comparison } = useWorkspace();
  const state = useStore(comparison);
  const compared = state?.compared ?? null;
  const graphs = useComparedGraphs(compared);
  const { pair, halves } = usePairedGraphs(graphs);
  return (
    <div className="comparison" onKeyDownCapture={useLeaveKey()}>
      <Panel
        title={t('compare.title')}
        note={<span role="status">{compared ? summaryText(compared) : ''}</span>}
        actions={<Actions pair={pair} />}
      >
        <div className="compare-body">
          <div className="compare-halves">
            {SIDES.map((which) => (
              <HalfGraph key={which} {...{ which, state, graphs, pair }} half={halves[which]} />
            ))}
          </div>
          <ArrangingNote />
          <CompareLegend graphs={graphs} />
        </div>
        {state === null ? <Skeleton label={t('compare.reading')} /> : null}
      </Panel>
    </div>
  );
}

/** "12 actors added, 3 removed, 5 changed · 20 ties added" */
const summaryText = ({ comparison, pairs }: Compared): string =>
  [changeText(countChanges(comparison.actors), 'actor'), changeText(countChanges(pairs.changes), 'tie')].join(
    ' · ',
  );

function Actions({ pair }: { readonly pair: PairedGraphs | null }) {
  const leave = useLeave();
  return (
    <>
      <IconButton icon={Minus} label={t('compare.zoomOut')} onPress={() => pair?.zoomBy(0.8)} />
      <IconButton icon={Plus} label={t('compare.zoomIn')} onPress={() => pair?.zoomBy(1.25)} />
      <IconButton icon={Maximize2} label={t('compare.fit')} onPress={() => pair?.fit()} />
      <IconButton
        icon={X}
        label={t('compare.leave', { keys: keysText('CmdOrCtrl+Shift+D') })}
        onPress={leave}
      />
    </>
  );
}

interface HalfGraphProps {
  readonly which: Which;
  readonly state: ComparisonState | null;
  readonly graphs: ComparedGraphs;
  readonly pair: PairedGraphs | null;
  readonly half: Half;
}

function HalfGraph({ which, state, graphs, pair, half }: HalfGraphProps) {
  const outside = usePanels((panels) => panels.outside);
  const look = state?.looks[which] ?? 'reading';
  const view = pair?.views[which] ?? null;
  const side = SIDE_NAMES[which];
  const graph = which === 'a' ? graphs.before : graphs.after;
  const frame: RefObject<HTMLDivElement | null> = half.frame;
  return (
    <section className="compare-half" aria-label={t('compare.side', { side })}>
      <SideHead {...{ which, look }} />
      <div className="graph-layout">
        <div
          className="graph-canvas"
          ref={frame}
          data-outside={outside}
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a canvas with its own keys, that arrow keys move through
          tabIndex={0}
          aria-label={t('compare.graphOfSide', { side, actors: sizeText(graph) })}
        />
        {half.asked ? <ActorMenu asked={half.asked} {...{ view, graph }} onClose={half.closeMenu} /> : null}
        <HoverCard view={view} frame={frame} graph={graph} />
        {isLook(look) && state?.compared && graph.nodes.length === 0 ? (
          <p className="compare-empty">{t('compare.nobody')}</p>
        ) : null}
      </div>
    </section>
  );
}

const sizeText = ({ nodes }: ActorGraph): string =>
  counted(
    nodes.reduce((sum, { folded }) => sum + Math.max(1, folded.length), 0),
    'actor',
  );
