/** The outline: graph and timeline as a tree, with the same selection; the way through the case by keyboard and ear. */
import { ChevronRight } from 'lucide-react';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import {
  Button as AriaButton,
  Collection,
  type Key,
  ListLayout,
  Tree,
  TreeItem,
  TreeItemContent,
  Virtualizer,
} from 'react-aria-components';
import { type ItemRef, itemKey } from '#shared/derive/item-ref.ts';
import { type OutlineNode, outline } from '#shared/derive/outline.ts';
import { t } from '#shared/i18n/text.ts';
import { useDateFormat } from '../../app/use-date-format.ts';
import { useEcho } from '../../app/use-echo.ts';
import { useShown } from '../../app/use-shown.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { shownItem } from '../../state/selection.ts';
import { EmptyState } from '../../ui/states.tsx';

const HEADINGS = ['actors', 'events', 'undated'];
const ROW_HEIGHT = 26;
const INDENT = 16;

export function OutlineTree() {
  const view = useShown((shown) => shown.view);
  const format = useDateFormat();
  const nodes = useMemo(() => (view ? outline(view, format) : []), [view, format]);
  const items = useMemo(() => itemsByKey(nodes), [nodes]);
  const { selection } = useWorkspace();
  const tree = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [expanded, setExpanded] = useState<ReadonlySet<Key>>(new Set(HEADINGS));
  const selected = useSelectedKey(items, chosen);
  useReveal(tree, { nodes, expanded, selected });
  if (view && nodes.length === 0) return <NothingToRead />;
  const select = (keys: 'all' | ReadonlySet<Key>) => {
    const key = keys === 'all' ? '' : String([...keys][0] ?? '');
    const item = items.get(key);
    if (!item) return;
    setChosen(key);
    selection.select('outline', [item]);
  };
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW_HEIGHT }}>
      <Tree
        className="outline"
        ref={tree}
        aria-label={t('side.outlineTree')}
        items={nodes}
        selectionMode="single"
        selectionBehavior="replace"
        disabledBehavior="selection"
        disabledKeys={HEADINGS}
        selectedKeys={selected === null ? [] : [selected]}
        onSelectionChange={select}
        expandedKeys={expanded}
        onExpandedChange={setExpanded}
      >
        {outlineRow}
      </Tree>
    </Virtualizer>
  );
}

const NothingToRead = () => <EmptyState title={t('side.nothingYet')}>{t('side.listHere')}</EmptyState>;

const outlineRow = (node: OutlineNode) => (
  <TreeItem id={node.key} textValue={node.text} className="outline-row" data-heading={node.item === null}>
    <TreeItemContent>
      {({ hasChildItems, level }) => (
        <div className="outline-line" style={{ paddingLeft: (level - 1) * INDENT }} title={node.text}>
          {hasChildItems ? (
            <AriaButton slot="chevron" className="outline-chevron">
              <ChevronRight size={13} strokeWidth={2} aria-hidden />
            </AriaButton>
          ) : (
            <span className="outline-chevron" />
          )}
          <span className="outline-text">{node.text}</span>
        </div>
      )}
    </TreeItemContent>
    <Collection items={node.children}>{outlineRow}</Collection>
  </TreeItem>
);

function itemsByKey(nodes: readonly OutlineNode[]): ReadonlyMap<string, ItemRef> {
  const items = new Map<string, ItemRef>();
  const visit = (node: OutlineNode) => {
    if (node.item) items.set(node.key, node.item);
    node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return items;
}

/** The place that was chosen here, while it is what is selected; else the first place where the selected item stands. */
function useSelectedKey(items: ReadonlyMap<string, ItemRef>, chosen: string | null): string | null {
  const item = shownItem(useEcho().selection);
  return useMemo(() => {
    if (!item) return null;
    const wanted = itemKey(item);
    const here = chosen === null ? undefined : items.get(chosen);
    if (chosen !== null && here && itemKey(here) === wanted) return chosen;
    const places = [...items].filter(([, each]) => itemKey(each) === wanted).map(([key]) => key);
    return places.find((key) => !key.startsWith('actors/') || item.kind === 'actor') ?? places[0] ?? null;
  }, [items, item, chosen]);
}

interface Revealed {
  readonly nodes: readonly OutlineNode[];
  readonly expanded: ReadonlySet<Key>;
  readonly selected: string | null;
}

/** Brings what is selected elsewhere into sight; rows out of sight are not in the page, so their place is worked out. */
function useReveal(tree: RefObject<HTMLDivElement | null>, { nodes, expanded, selected }: Revealed): void {
  const { selection } = useWorkspace();
  useEffect(() => {
    const element = tree.current;
    if (!element || selected === null || selection.getState().origin === 'outline') return;
    const row = visibleKeys(nodes, expanded).indexOf(selected);
    const top = row * ROW_HEIGHT;
    const hidden = top < element.scrollTop || top + ROW_HEIGHT > element.scrollTop + element.clientHeight;
    if (row >= 0 && hidden) element.scrollTop = top - element.clientHeight / 2;
  }, [tree, nodes, expanded, selected, selection]);
}

const visibleKeys = (nodes: readonly OutlineNode[], expanded: ReadonlySet<Key>): readonly string[] =>
  nodes.flatMap(({ key, children }) => [key, ...(expanded.has(key) ? visibleKeys(children, expanded) : [])]);
