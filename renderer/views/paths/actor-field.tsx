/** One end of a path: which actor it is, and a finder of those that the window shows. */
import { useState } from 'react';
import { counted } from '#shared/derive/counted.ts';
import { fitsWords } from '#shared/derive/fits-words.ts';
import { actorKindWord } from '#shared/derive/words.ts';
import { t } from '#shared/i18n/text.ts';
import type { ActorId } from '#shared/model/ids.ts';
import { useListedActors } from '../../app/use-shown.ts';
import { EditPopover } from '../../ui/edit-popover.tsx';
import { plainly } from '../../ui/editable-value.tsx';
import { FinderList } from '../../ui/finder-list.tsx';
import { KindMark } from '../inspector/kind-mark.tsx';

/** More are not listed: one types another letter. */
const MOST = 60;

interface ActorFieldProps {
  readonly end: 'from' | 'to';
  /** Null while nobody has been chosen. */
  readonly name: string | null;
  /** Who stands at the other end, and is not offered. */
  readonly other: ActorId | null;
  readonly onPick: (id: ActorId) => void;
}

export const ActorField = ({ end, name, other, onPick }: ActorFieldProps) => (
  <div className="path-end" data-end={end}>
    <span className="path-label">{t(`paths.ends.${end}`)}</span>
    <EditPopover
      label={t(`paths.ends.${end}`)}
      shown={name === null ? { text: t('paths.chooseActor'), tone: 'nothing' } : plainly(name)}
    >
      {(close) => (
        <Finder
          label={t(`paths.finders.${end}`)}
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

interface FinderProps extends Pick<ActorFieldProps, 'other' | 'onPick'> {
  readonly label: string;
}

function Finder({ label, other, onPick }: FinderProps) {
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
          title: t('paths.shownActors'),
          items: found.slice(0, MOST).map(({ id, name, kind, events }) => ({
            id,
            label: name,
            hint: `${actorKindWord(kind)} · ${counted(events, 'event')}`,
            mark: <KindMark kind={kind} />,
          })),
        },
      ]}
      nothing={t('paths.noActor')}
      onPick={pick}
    />
  );
}
