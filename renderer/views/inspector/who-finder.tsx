/** Finds an actor of the case, or names a new one; where places may take part, finds and names those too. */
import { useState } from 'react';
import type { ActorChoice, PlaceChoice } from '#shared/contract/choices.ts';
import { counted } from '#shared/derive/counted.ts';
import { placeKindWord } from '#shared/derive/place-words.ts';
import { actorKindWord } from '#shared/derive/words.ts';
import { t } from '#shared/i18n/text.ts';
import { PlaceKind } from '#shared/model/actor.ts';
import type { ActorId, PlaceId } from '#shared/model/ids.ts';
import { ActorKind } from '#shared/model/vocabulary.ts';
import { type FinderItem, FinderList, type FinderSection } from '../../ui/finder-list.tsx';
import { KindMark } from './kind-mark.tsx';
import { type Listed, usePickList } from './use-pick-list.ts';

export type Picked =
  | { readonly kind: 'actor'; readonly choice: ActorChoice }
  | { readonly kind: 'place'; readonly choice: PlaceChoice };

interface WhoFinderProps {
  /** E.g. "Find an actor". */
  readonly label: string;
  readonly offer: 'actors' | 'places' | 'both';
  /** Those that are there already. */
  readonly without?: readonly (ActorId | PlaceId | null)[];
  /** Something that is neither actor nor place, offered first, e.g. "The article itself". */
  readonly other?: string;
  readonly onPick: (picked: Picked | null) => void;
}

const OTHER = 'other';

export function WhoFinder({ label, offer, without = [], other, onPick }: WhoFinderProps) {
  const [text, setText] = useState('');
  const query = text.trim();
  const actors = usePickList('case.actors', query);
  const places = usePickList('case.places', query);
  const isFree = ({ id }: { readonly id: number }) => !without.some((each) => each === id);
  const withActors = offer !== 'places';
  const withPlaces = offer !== 'actors';
  const sections: readonly FinderSection[] = [
    {
      title: t('inspector.who.nobody'),
      items: other && query === '' ? [{ id: OTHER, label: other }] : [],
    },
    {
      title: t('inspector.who.actors'),
      items: withActors ? (actors ?? []).filter(isFree).map(actorItem) : [],
    },
    {
      title: t('inspector.who.places'),
      items: withPlaces ? (places ?? []).filter(isFree).map(placeItem) : [],
    },
    { title: t('inspector.who.new', { name: query }), items: query === '' ? [] : newItems(offer) },
  ];
  return (
    <FinderList
      label={label}
      text={text}
      onText={setText}
      sections={sections}
      nothing={actors && places ? t('inspector.who.type') : t('inspector.lookingUp')}
      onPick={(id) => onPick(pickedOf(id, query))}
    />
  );
}

const actorItem = ({ id, name, kind, eventCount }: Listed<'case.actors'>): FinderItem => ({
  id: `actor:${id}`,
  label: name,
  hint: `${actorKindWord(kind)} · ${counted(eventCount, 'event')}`,
  mark: <KindMark kind={kind} />,
});

const placeItem = ({ id, name, kind, eventCount }: Listed<'case.places'>): FinderItem => ({
  id: `place:${id}`,
  label: name,
  hint: `${placeKindWord(kind)} · ${counted(eventCount, 'event')}`,
});

const newItems = (offer: WhoFinderProps['offer']): readonly FinderItem[] => [
  ...(offer === 'places'
    ? []
    : ActorKind.options.map((kind) => ({
        id: `new-actor:${kind}`,
        label: actorKindWord(kind),
        mark: <KindMark kind={kind} />,
      }))),
  ...(offer === 'actors'
    ? []
    : PlaceKind.options.map((kind) => ({ id: `new-place:${kind}`, label: placeKindWord(kind) }))),
];

/** Null is the `other` one. */
function pickedOf(id: string, name: string): Picked | null {
  const [what, which = ''] = id.split(':');
  switch (what) {
    case 'actor':
      return { kind: 'actor', choice: Number(which) as ActorId };
    case 'place':
      return { kind: 'place', choice: Number(which) as PlaceId };
    case 'new-actor':
      return { kind: 'actor', choice: { name, kind: ActorKind.parse(which) } };
    case 'new-place':
      return { kind: 'place', choice: { name, kind: PlaceKind.parse(which) } };
    default:
      return null;
  }
}
