/** Who takes part in an event, role by role: each can be looked at, changed, and taken out; others can be added. */
import { X } from 'lucide-react';
import { useState } from 'react';
import { ROLE_ORDER } from '#shared/derive/role-order.ts';
import { roleWord } from '#shared/derive/words.ts';
import { t } from '#shared/i18n/text.ts';
import type { Participant } from '#shared/model/event.ts';
import type { Role } from '#shared/model/vocabulary.ts';
import { useWritable } from '../../app/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceButton } from '../../ui/choice-button.tsx';
import { AddPopover, EditPopover } from '../../ui/edit-popover.tsx';
import type { EventFactsProps } from './event-facts.tsx';
import { Fact } from './fact.tsx';
import { ActorLink } from './item-link.tsx';
import { missingRole, partField, typedPart, withMore, withPart, withRole } from './typed-parts.ts';
import { useEdit } from './use-edit.ts';
import { WhoFinder } from './who-finder.tsx';

export function ParticipantFacts(props: EventFactsProps) {
  const writable = useWritable();
  return (
    <>
      {ROLE_ORDER.map((role) => (
        <RoleFact key={role} role={role} {...props} />
      ))}
      {writable ? (
        <Fact name="" field="add part">
          <AddPopover label={t('inspector.parts.add')}>
            {(close) => <PartAdder {...props} close={close} />}
          </AddPopover>
        </Fact>
      ) : null}
    </>
  );
}

function RoleFact({ role, ...props }: EventFactsProps & { readonly role: Role }) {
  const parts = props.event.participants.filter((part) => part.role === role);
  if (parts.length === 0) return null;
  return (
    <Fact name={roleWord(role)}>
      {parts.map((part) => (
        <PartLine key={partField(part)} part={part} {...props} />
      ))}
    </Fact>
  );
}

interface PartProps extends EventFactsProps {
  readonly part: Participant;
}

function PartLine({ part, event, whole }: PartProps) {
  const writable = useWritable();
  const name = nameOf(part, whole);
  return (
    <span className="part" data-field={partField(part)}>
      {part.actorId === null ? (
        <span className="part-name">{name}</span>
      ) : (
        <ActorLink id={part.actorId} whole={whole} />
      )}
      {part.inferred ? <span className="aside">{t('inspector.parts.inferred')}</span> : null}
      {writable ? (
        <EditPopover label={t(`inspector.parts.change.${part.role}`, { name })}>
          {(close) => <PartEditor {...{ part, event, whole, close }} />}
        </EditPopover>
      ) : null}
    </span>
  );
}

const nameOf = ({ actorId, placeId }: Participant, { actors, places }: EventFactsProps['whole']): string =>
  (actorId === null
    ? places.find(({ id }) => id === placeId)?.name
    : actors.find(({ id }) => id === actorId)?.name) ?? t('inspector.parts.deleted');

const ROLES = [{ options: ROLE_ORDER }];

const RoleChoice = ({ role, onChange }: { readonly role: Role; readonly onChange: (role: Role) => void }) => (
  <ChoiceButton
    label={t('inspector.parts.role')}
    value={role}
    groups={ROLES}
    wordOf={roleWord}
    onChange={onChange}
  />
);

function PartEditor({ part, event, close }: PartProps & { readonly close: () => void }) {
  const edit = useEdit();
  const save = (participants: ReturnType<typeof withPart>, field: string) => {
    close();
    void edit('event.setParticipants', { eventId: event.id, participants }, field);
  };
  const setRole = (role: Role) => save(withRole(event, part, role), partField({ ...part, role }));
  return (
    <>
      <WhoFinder
        label={t('inspector.parts.replace')}
        offer="both"
        without={[part.actorId, part.placeId]}
        onPick={(picked) => {
          if (picked)
            save(withPart(event, part, [typedPart(picked, part.role)]), pickedField(picked, part.role));
        }}
      />
      <div className="popover-foot">
        <RoleChoice role={part.role} onChange={setRole} />
        <Button icon={X} tone="quiet" onPress={() => save(withPart(event, part, []), 'add part')}>
          {t('inspector.parts.takeOut')}
        </Button>
      </div>
    </>
  );
}

/** One that is named for the first time has no id yet: the focus goes to the button that adds. */
const pickedField = (picked: Parameters<typeof typedPart>[0], role: Role): string => {
  if (typeof picked.choice !== 'number') return 'add part';
  const ids =
    picked.kind === 'actor'
      ? { actorId: picked.choice, placeId: null }
      : { actorId: null, placeId: picked.choice };
  return partField({ ...ids, role, inferred: false } as Participant);
};

function PartAdder({ event, close }: EventFactsProps & { readonly close: () => void }) {
  const edit = useEdit();
  const [role, setRole] = useState(() => missingRole(event));
  return (
    <>
      <WhoFinder
        label={t('inspector.parts.find')}
        offer="both"
        onPick={(picked) => {
          if (!picked) return;
          close();
          const participants = withMore(event, typedPart(picked, role));
          void edit('event.setParticipants', { eventId: event.id, participants }, 'add part');
        }}
      />
      <div className="popover-foot">
        <RoleChoice role={role} onChange={setRole} />
      </div>
    </>
  );
}
