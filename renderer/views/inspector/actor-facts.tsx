/** What is known of an actor beside its name: other names, and facts such as its office. */
import { X } from 'lucide-react';
import { t } from '#shared/i18n/text.ts';
import type { Actor } from '#shared/model/actor.ts';
import { useWritable } from '../../app/workspace-context.ts';
import { PlainIconButton } from '../../ui/button.tsx';
import { AddPopover } from '../../ui/edit-popover.tsx';
import { EditableText } from '../../ui/editable-text.tsx';
import { TextForm } from '../../ui/text-form.tsx';
import { Fact } from './fact.tsx';
import { factNamed, factWord, usualFacts } from './fact-names.ts';
import { useEdit } from './use-edit.ts';

interface ActorFactsProps {
  readonly actor: Actor;
}

export function ActorFacts({ actor }: ActorFactsProps) {
  const writable = useWritable();
  const facts = Object.keys(actor.attributes);
  return (
    <dl className="facts">
      {actor.aliases.length > 0 ? (
        <Fact name={t('inspector.facts.alsoCalled')}>
          {actor.aliases.map((name) => (
            <AliasLine key={name} actor={actor} name={name} />
          ))}
        </Fact>
      ) : null}
      {facts.map((name) => (
        <FactLine key={name} actor={actor} name={name} />
      ))}
      {writable ? (
        <Fact name="">
          <span className="adders">
            <AddName actor={actor} />
            <AddFact actor={actor} />
          </span>
        </Fact>
      ) : null}
    </dl>
  );
}

interface LineProps extends ActorFactsProps {
  readonly name: string;
}

function AliasLine({ actor, name }: LineProps) {
  const edit = useEdit();
  return (
    <span className="part">
      <span className="part-name">{name}</span>
      {useWritable() ? (
        <Remove
          label={t('inspector.actor.removeName', { name })}
          onPress={() => void edit('actor.removeAlias', { actorId: actor.id, name }, 'add name')}
        />
      ) : null}
    </span>
  );
}

function FactLine({ actor, name }: LineProps) {
  const edit = useEdit();
  const writable = useWritable();
  const word = factWord(name);
  const title = word.charAt(0).toUpperCase() + word.slice(1);
  const field = `fact ${name}`;
  const set = (value: string | null, to: string) =>
    edit('actor.setAttribute', { actorId: actor.id, name, value }, to);
  return (
    <Fact name={title} field={field}>
      <span className="part">
        <EditableText
          label={title}
          value={actor.attributes[name] ?? ''}
          disabled={!writable}
          onSave={(value) => set(value, field)}
        />
        {writable ? (
          <Remove
            label={t('inspector.actor.removeFact', { name: word })}
            onPress={() => void set(null, 'add fact')}
          />
        ) : null}
      </span>
    </Fact>
  );
}

const Remove = ({ label, onPress }: { readonly label: string; readonly onPress: () => void }) => (
  <span className="remove">
    <PlainIconButton icon={X} label={label} tone="quiet" onPress={onPress} />
  </span>
);

function AddName({ actor }: ActorFactsProps) {
  const edit = useEdit();
  return (
    <span data-field="add name">
      <AddPopover label={t('inspector.actor.addName')}>
        {(close) => (
          <TextForm
            fields={[{ name: 'name', label: t('inspector.actor.itIsCalled'), maxLength: 300 }]}
            action={t('inspector.actor.add')}
            onSubmit={({ name = '' }) => {
              close();
              void edit('actor.addAlias', { actorId: actor.id, name }, 'add name');
            }}
          />
        )}
      </AddPopover>
    </span>
  );
}

/** As the contract has it: a name of letters, digits, blanks and hyphens that begins with a letter. */
const isFactName = (text: string): boolean => /^\p{L}[\p{L}\p{N} -]*$/u.test(text);

function AddFact({ actor }: ActorFactsProps) {
  const edit = useEdit();
  return (
    <span data-field="add fact">
      <AddPopover label={t('inspector.actor.addFact')}>
        {(close) => (
          <TextForm
            fields={[
              {
                ...{ name: 'name', label: t('inspector.actor.factName'), maxLength: 60 },
                ...{ suggestions: usualFacts(), fits: isFactName },
              },
              { name: 'value', label: t('inspector.actor.factValue'), maxLength: 300 },
            ]}
            action={t('inspector.actor.add')}
            onSubmit={({ name = '', value = '' }) => {
              close();
              const fact = { actorId: actor.id, name: factNamed(name.toLowerCase()), value };
              void edit('actor.setAttribute', fact, 'add fact');
            }}
          />
        )}
      </AddPopover>
    </span>
  );
}
