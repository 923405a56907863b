/** Where an event happens: places of the case or new ones, the main one first. */
import { X } from 'lucide-react';
import type { PlaceChoice } from '#shared/contract/choices.ts';
import { t } from '#shared/i18n/text.ts';
import { useWritable } from '../../app/workspace-context.ts';
import { IconButton } from '../../ui/button.tsx';
import { EditPopover } from '../../ui/edit-popover.tsx';
import { plainly } from '../../ui/editable-value.tsx';
import type { EventFactsProps } from './event-facts.tsx';
import { Fact } from './fact.tsx';
import { notNamed } from './not-named.ts';
import { useEdit } from './use-edit.ts';
import { WhoFinder } from './who-finder.tsx';

export function PlacesFact({ event, whole }: EventFactsProps) {
  const writable = useWritable();
  const places = event.placeIds.flatMap((id) => whole.places.find((place) => place.id === id) ?? []);
  const names = places.map(({ name }) => name).join(', ');
  const where = t('inspector.facts.where');
  if (!writable) return places.length === 0 ? null : <Fact name={where}>{names}</Fact>;
  const shown = names === '' ? notNamed() : plainly(names);
  return (
    <Fact name={where} field="places">
      <EditPopover label={where} shown={shown}>
        {(close) => <PlacesEditor {...{ event, whole, close }} />}
      </EditPopover>
    </Fact>
  );
}

function PlacesEditor({ event, whole, close }: EventFactsProps & { readonly close: () => void }) {
  const edit = useEdit();
  const save = (placeIds: PlaceChoice[]) => {
    close();
    void edit('event.setPlaces', { eventId: event.id, placeIds }, 'places');
  };
  return (
    <>
      {event.placeIds.length === 0 ? null : (
        <ul className="picked" aria-label={t('inspector.places.ofEvent')}>
          {event.placeIds.map((id) => {
            const name = whole.places.find((place) => place.id === id)?.name ?? '';
            return (
              <li key={id}>
                <span>{name}</span>
                <IconButton
                  icon={X}
                  label={t('inspector.places.takeOut', { name })}
                  tone="quiet"
                  onPress={() => save(event.placeIds.filter((each) => each !== id))}
                />
              </li>
            );
          })}
        </ul>
      )}
      <WhoFinder
        label={t('inspector.places.find')}
        offer="places"
        without={event.placeIds}
        onPick={(picked) => {
          if (picked?.kind === 'place') save([...event.placeIds, picked.choice]);
        }}
      />
    </>
  );
}
