/** The lane "No date yet": events without a day, conditions above consequences, joined by "only after" arrows. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { UndatedItem, UndatedLane } from '#shared/derive/undated-lane.ts';
import { figure } from '#shared/i18n/figure.ts';
import { t } from '#shared/i18n/text.ts';
import type { EventId } from '#shared/model/ids.ts';
import { useEcho } from '../../app/use-echo.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { QuadMark } from '../../ui/quad-mark.tsx';

interface Connector {
  readonly key: string;
  readonly path: string;
}

interface UndatedPanelProps {
  readonly lane: UndatedLane;
  /** How many there are in the window; a large case shows some of them. */
  readonly total: number;
}

export function UndatedPanel({ lane, total }: UndatedPanelProps) {
  const list = useRef<HTMLUListElement>(null);
  const connectors = useConnectors(list, lane);
  return (
    <section className="undated" aria-label={t('timeline.undated.title')}>
      <h3 className="undated-title">
        {t('timeline.undated.title')} <span className="figures">{figure(total)}</span>
      </h3>
      <ul className="undated-list" ref={list}>
        {lane.items.map((item) => (
          <UndatedRow key={item.eventId} item={item} />
        ))}
        {lane.items.length < total ? (
          <li className="undated-more">
            {t('timeline.undated.more', { events: total - lane.items.length })}
          </li>
        ) : null}
        <li className="undated-arrows" aria-hidden="true">
          <svg aria-hidden="true">
            {connectors.map(({ key, path }) => (
              <path key={key} d={path} />
            ))}
          </svg>
        </li>
      </ul>
    </section>
  );
}

function UndatedRow({ item }: { readonly item: UndatedItem }) {
  const { selection } = useWorkspace();
  const { echo } = useEcho();
  const selected = echo.selected.has(`event:${item.eventId}`);
  const dim = echo.selected.size > 0 && !echo.events.has(item.eventId);
  return (
    <li
      data-event={item.eventId}
      className={item.place === 'alone' ? 'undated-row' : 'undated-row is-joined'}
    >
      {item.place === 'then' ? <span className="only-after">{t('timeline.undated.onlyAfter')}</span> : null}
      {item.onlyAfter.map((title) => (
        <span className="only-after" key={title}>
          {t('timeline.undated.onlyAfterEvent', { title })}
        </span>
      ))}
      <button
        type="button"
        className={`undated-event quad-${item.quad} line-${item.line}`}
        aria-pressed={selected}
        data-dim={dim}
        onClick={() => selection.select('timeline', [{ kind: 'event', id: item.eventId }])}
      >
        <QuadMark quad={item.quad} />
        <span>{item.place === 'if' ? t('timeline.undated.if', { title: item.title }) : item.title}</span>
      </button>
    </li>
  );
}

/** Arrow paths in the gutter at the left of the rows, measured after layout. */
function useConnectors(list: RefObject<HTMLUListElement | null>, lane: UndatedLane): readonly Connector[] {
  const [connectors, setConnectors] = useState<readonly Connector[]>([]);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const measure = () => setConnectors(lane.arrows.flatMap((arrow) => connect(element, arrow)));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [list, lane]);
  return connectors;
}

function connect(
  list: HTMLElement,
  { from, to }: { readonly from: EventId; readonly to: EventId },
): Connector[] {
  const middle = (id: EventId): number | null => {
    const button = list.querySelector<HTMLElement>(`[data-event="${id}"] button`);
    return button ? button.offsetTop + button.offsetHeight / 2 : null;
  };
  const [start, end] = [middle(from), middle(to)];
  if (start === null || end === null) return [];
  const path = `M14 ${start}H7V${end}H13M9 ${end - 4}L13.5 ${end}L9 ${end + 4}`;
  return [{ key: `${from}-${to}`, path }];
}
