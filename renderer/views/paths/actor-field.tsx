/** One end of a path: which actor it is, and a finder of those that the window shows. */
import { useState } from 'react';
import { fitsWords } from '#shared/derive/fits-words.ts';
import { actorKindWord } from '#shared/derive/words.ts';
import type { ActorId } from '#shared/model/ids.ts';
import { useListedActors } from '../../app/use-shown.ts';
import { EditPopover } from '../../ui/edit-popover.tsx';
import { plainly } from '../../ui/editable-value.tsx';
import { FinderList } from '../../ui/finder-list.tsx';
import { KindMark } from '../inspector/kind-mark.tsx';

/** More are not listed: one types another letter. */
const MOST = 60;

interface ActorFieldProps {
  /** "From" or "To". */
  readonly label: string;
  /** Null while nobody has been chosen. */
  readonly name: string | null;
  /** Who stands at the other end, and is not offered. */
  readonly other: ActorId | null;
  readonly onPick: (id: ActorId) => void;
}

export const ActorField = ({ label, name, other, onPick }: ActorFieldProps) => (
  <div className="path-end" data-end={label}>
    <span className="path-label">{label}</span>
    <EditPopover
      label={label}
      shown={name === null ? { text: 'choose an actor', tone: 'nothing' } : plainly(name)}
    >
      {(close) => (
        <Finder
          label={`Find an actor: ${label.toLowerCase()}`}
          other={other}
          onPick={(id) => {
            onPick(id);
            close();
          }}
        />
      )}
    </EditPopover>
  </div>
);

function Finder({ label, other, onPick }: Pick<ActorFieldProps, 'label' | 'other' | 'onPick'>) {
  const [text, setText] = useState('');
  const nodes = useListedActors();
  const found = nodes.filter(({ actorId, name }) => actorId !== other && fitsWords(name, text));
  const pick = (id: string) => {
    const node = found.find((each) => each.id === id);
    if (node) onPick(node.actorId);
  };
  return (
    <FinderList
      label={label}
      text={text}
      onText={setText}
      sections={[
        {
          title: 'Actors that the window shows',
          items: found.slice(0, MOST).map(({ id, name, kind, events }) => ({
            id,
            label: name,
            hint: `${actorKindWord(kind)} · ${events === 1 ? '1 event' : `${events} events`}`,
            mark: <KindMark kind={kind} />,
          })),
        },
      ]}
      nothing="No actor in the window has these words in its name."
      onPick={pick}
    />
  );
}
