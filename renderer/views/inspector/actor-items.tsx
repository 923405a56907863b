/** What an actor takes part in and stands in: events, newest first, and relations. */
import { useMemo, useState } from 'react';
import { timeText } from '#shared/derive/date-text.ts';
import { relationQuad } from '#shared/derive/marks.ts';
import { figure } from '#shared/i18n/figure.ts';
import { t } from '#shared/i18n/text.ts';
import { byNumber } from '#shared/lib/compare.ts';
import type { ActorId } from '#shared/model/ids.ts';
import { quadOf } from '#shared/model/plover.ts';
import { useDateFormat } from '../../app/use-date-format.ts';
import { useShown } from '../../app/use-shown.ts';
import { eventsOfActor } from '../../state/wants-of.ts';
import { Button } from '../../ui/button.tsx';
import { QuadMark } from '../../ui/quad-mark.tsx';
import type { ActorDetailsProps } from './actor-details.tsx';
import { ItemLink } from './item-link.tsx';
import { useKnownItems } from './use-known-items.ts';

/** More are shown on demand. */
const FIRST = 8;

export function ActorEvents({ actor, whole }: ActorDetailsProps) {
  const [all, setAll] = useState(false);
  const format = useDateFormat();
  const isKnown = useKnownItems();
  const events = whole.events
    .filter(
      ({ id, participants }) =>
        participants.some((part) => part.actorId === actor.id) && isKnown({ kind: 'event', id }),
    )
    .sort(byNumber(({ time }) => -(time.latest ?? time.earliest ?? Number.POSITIVE_INFINITY)));
  const total = Math.max(events.length, useEventCount(actor.id));
  if (events.length === 0) return null;
  const shown = all ? events : events.slice(0, FIRST);
  return (
    <section aria-label={t('inspector.events')}>
      <h4 className="inspector-heading">
        {t('inspector.takesPartIn')} <span className="figures">{figure(total)}</span>
      </h4>
      <ul className="item-list">
        {shown.map((event) => (
          <li key={event.id}>
            <QuadMark quad={quadOf(event.type)} />
            <span>
              <ItemLink item={{ kind: 'event', id: event.id }}>{event.title}</ItemLink>{' '}
              <span className="aside figures">{timeText(event.time, format)}</span>
            </span>
          </li>
        ))}
      </ul>
      {shown.length < events.length ? (
        <Button tone="quiet" onPress={() => setAll(true)}>
          {events.length < total
            ? t('inspector.showNewest', { shown: events.length })
            : t('inspector.showAll', { total })}
        </Button>
      ) : null}
    </section>
  );
}

/** Of the whole case, of which the window may hold a part. */
function useEventCount(actorId: ActorId): number {
  const known = useShown((state) => state.known);
  const heard = useShown(({ filtered }) => filtered?.heard ?? null);
  return useMemo(() => {
    const places = known ? eventsOfActor(known, actorId) : [];
    return places.filter((place) => heard?.events[place] !== 0).length;
  }, [known, heard, actorId]);
}

export function ActorRelations({ actor, whole }: ActorDetailsProps) {
  const names = new Map(whole.actors.map((each) => [each.id, each.name]));
  const isKnown = useKnownItems();
  const relations = whole.relations.filter(
    ({ id, subject, object }) =>
      (subject === actor.id || object === actor.id) && isKnown({ kind: 'relation', id }),
  );
  if (relations.length === 0) return null;
  return (
    <section aria-label={t('inspector.relations')}>
      <h4 className="inspector-heading">
        {t('inspector.relations')} <span className="figures">{figure(relations.length)}</span>
      </h4>
      <ul className="item-list">
        {relations.map((relation) => (
          <li key={relation.id}>
            <QuadMark quad={relationQuad(relation.family)} />
            <ItemLink item={{ kind: 'relation', id: relation.id }}>
              {names.get(relation.subject)} {relation.predicate} {names.get(relation.object)}
            </ItemLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
