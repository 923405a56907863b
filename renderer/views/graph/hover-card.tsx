/** The card beside the pointer: what an actor or a line stands for, before anything is clicked. */
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { WindowView } from '#shared/contract/views.ts';
import type { ActorGraph } from '#shared/derive/actor-graph.ts';
import { eventCard, linkCard } from '#shared/derive/event-hover.ts';
import { actorCard, type HoverCard as Card, edgeCard, groupCard } from '#shared/derive/hover.ts';
import type { ItemRef } from '#shared/derive/item-ref.ts';
import { t } from '#shared/i18n/text.ts';
import type { DateFormat } from '#shared/lib/date-format.ts';
import type { ActorId } from '#shared/model/ids.ts';
import { useQuery } from '../../api/use-query.ts';
import { useActorName } from '../../app/use-actor-name.ts';
import { useDateFormat } from '../../app/use-date-format.ts';
import { useShown } from '../../app/use-shown.ts';
import { useWanted } from '../../app/use-wanted.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { LineSample } from '../../ui/line-sample.tsx';
import { QuadMark } from '../../ui/quad-mark.tsx';
import type { Hovered } from './graph-events.ts';
import type { GraphView } from './graph-view.ts';

/** Milliseconds that the pointer must rest on a thing. */
const DELAY = 220;
const GAP = 14;

interface HoverCardProps {
  readonly view: GraphView | null;
  readonly frame: RefObject<HTMLElement | null>;
  /** As it is drawn, groups included. */
  readonly graph: ActorGraph;
}

export function HoverCard({ view, frame, graph }: HoverCardProps) {
  const hovered = useHovered(view);
  useWanted(useMemo(() => (hovered ? toldItems(hovered) : []), [hovered]));
  const whole = useShown((shown) => shown.whole);
  const format = useDateFormat();
  const nameOf = useActorName();
  const quote = useQuote(hovered);
  if (!hovered || !whole) return null;
  const card = cardOf(hovered, whole, { format, graph, nameOf, quote });
  return card ? <CardBox card={card} hovered={hovered} frame={frame} /> : null;
}

/** The card names no more. */
const TOLD = 8;

/** What the card is about to speak of. */
function toldItems(hovered: Hovered): readonly ItemRef[] {
  if (hovered.kind === 'group') return [];
  if (hovered.kind === 'actor') return [{ kind: 'actor', id: hovered.actorId }];
  if (hovered.kind === 'event') return [{ kind: 'event', id: hovered.eventId }];
  if (hovered.kind === 'link') return hovered.edge.eventIds.map((id) => ({ kind: 'event', id }));
  const { eventIds, relationIds } = hovered.edge;
  return [
    ...eventIds.slice(-TOLD).map((id): ItemRef => ({ kind: 'event', id })),
    ...relationIds.slice(-TOLD).map((id): ItemRef => ({ kind: 'relation', id })),
  ];
}

interface Told {
  readonly format: DateFormat;
  readonly graph: ActorGraph;
  readonly nameOf: (id: ActorId) => string | null;
  readonly quote: string | null;
}

/** The first sentence that says an event. */
function useQuote(hovered: Hovered | null): string | null {
  const asked = hovered?.kind === 'event' ? ({ kind: 'event', id: hovered.eventId } as const) : null;
  return useQuery('item.evidence', asked).data?.[0]?.sentence ?? null;
}

function cardOf(hovered: Hovered, whole: WindowView, { format, graph, nameOf, quote }: Told): Card | null {
  if (hovered.kind === 'group') return groupCard(hovered, nameOf);
  if (hovered.kind === 'event') return eventCard(whole, { eventId: hovered.eventId, quote }, format);
  if (hovered.kind === 'link') return linkCard(whole, hovered.edge, format);
  if (hovered.kind === 'actor') {
    const count = graph.nodes.find(
      ({ actorId, folded }) => actorId === hovered.actorId && folded.length === 0,
    );
    return actorCard(whole, { actorId: hovered.actorId, count: count?.events ?? 0 }, format);
  }
  const card = edgeCard(whole, hovered.edge, format);
  const ends = [hovered.edge.source, hovered.edge.target].map((id) =>
    graph.nodes.find((node) => node.id === id),
  );
  // The case knows nothing of groups.
  const isOfGroup = ends.some((node) => node && node.folded.length > 0);
  return isOfGroup ? { ...card, title: ends.map((node) => node?.name).join(' – ') } : card;
}

function useHovered(view: GraphView | null): Hovered | null {
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const { selection } = useWorkspace();
  useEffect(() => {
    if (!view) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stopView = view.onHover((next) => {
      clearTimeout(timer);
      if (next) timer = setTimeout(() => setHovered(next), DELAY);
      else setHovered(null);
    });
    const stopSelection = selection.subscribe(() => {
      clearTimeout(timer);
      setHovered(null);
    });
    return () => {
      clearTimeout(timer);
      stopView();
      stopSelection();
    };
  }, [view, selection]);
  return hovered;
}

interface CardBoxProps {
  readonly card: Card;
  readonly hovered: Hovered;
  readonly frame: RefObject<HTMLElement | null>;
}

/** Beside the pointer, inside the panel; it takes no pointer itself. */
function CardBox({ card, hovered, frame }: CardBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!box.current || !frame.current) return;
    const { clientWidth, clientHeight } = frame.current;
    const { offsetWidth, offsetHeight } = box.current;
    const right = hovered.x + GAP;
    const left = right + offsetWidth > clientWidth ? hovered.x - GAP - offsetWidth : right;
    const top = Math.min(hovered.y + GAP, clientHeight - offsetHeight - 4);
    box.current.style.left = `${Math.max(4, left)}px`;
    box.current.style.top = `${Math.max(4, top)}px`;
  }, [hovered, frame]);
  return (
    <div className="hover-card" ref={box} role="tooltip">
      <p className="hover-title">{card.title}</p>
      <p className="hover-facts figures">{card.facts}</p>
      {card.roles?.map((role) => (
        <p key={role}>{role}</p>
      ))}
      {card.quote ? <blockquote className="hover-quote">{card.quote}</blockquote> : null}
      <ul className="hover-lines">
        {card.lines.map(({ key, text, time, quad, line }) => (
          <li key={key}>
            <QuadMark quad={quad} />
            <span>
              {text} {time ? <span className="aside figures">{time}</span> : null}
            </span>
            <LineSample line={line} />
          </li>
        ))}
      </ul>
      {card.more > 0 ? (
        <p className="hover-facts figures">{t('graph.andMore', { count: card.more })}</p>
      ) : null}
    </div>
  );
}
