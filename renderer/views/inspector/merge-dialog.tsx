/** The dialog "Merge": which other record is the same actor, which of the two stays, and what that will do. */
import { useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { counted } from '#shared/derive/counted.ts';
import { likelySame } from '#shared/derive/likely-same.ts';
import { mergeSentence } from '#shared/derive/merge-words.ts';
import { actorKindWord } from '#shared/derive/words.ts';
import { t } from '#shared/i18n/text.ts';
import type { Actor } from '#shared/model/actor.ts';
import { useCase, useWorkspace } from '../../app/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { type FinderItem, FinderList } from '../../ui/finder-list.tsx';
import { keepFocus } from '../../ui/keep-focus.ts';
import { RichText } from '../../ui/rich-text.tsx';
import { KindMark } from './kind-mark.tsx';
import { FRAME } from './use-focus-guard.ts';
import { type Listed, usePickList } from './use-pick-list.ts';

interface MergeDialogProps {
  readonly actor: Actor;
  readonly onClose: () => void;
}

type Other = Listed<'case.actors'>;

export function MergeDialog({ actor, onClose }: MergeDialogProps) {
  const [other, setOther] = useState<Other | null>(null);
  return (
    <Dialog title={t('inspector.merge.title', { name: actor.name })} onClose={onClose}>
      {other ? (
        <Decision actor={actor} other={other} onBack={() => setOther(null)} onClose={onClose} />
      ) : (
        <Candidates actor={actor} onPick={setOther} />
      )}
    </Dialog>
  );
}

/** Those that sound alike first. */
function Candidates({ actor, onPick }: { readonly actor: Actor; readonly onPick: (other: Other) => void }) {
  const [text, setText] = useState('');
  const listed = usePickList('case.actors', text.trim());
  const others = (listed ?? []).filter(({ id }) => id !== actor.id);
  const likely = likelySame(actor, others);
  const isLikely = (each: Other) => likely.some(({ other }) => other === each);
  const pick = (id: string) => {
    const found = others.find((other) => String(other.id) === id);
    if (found) onPick(found);
  };
  return (
    <>
      <p>{t('inspector.merge.intro')}</p>
      <div className="merge-finder">
        <FinderList
          label={t('inspector.merge.find')}
          text={text}
          onText={setText}
          sections={[
            {
              title: t('inspector.merge.alike'),
              items: likely.map(({ other, reason }) => ({ ...rowOf(other), note: reason })),
            },
            {
              title: t('inspector.merge.others'),
              items: others.filter((each) => !isLikely(each)).map(rowOf),
            },
          ]}
          nothing={listed ? t('inspector.merge.nothing') : t('inspector.lookingUp')}
          onPick={pick}
        />
      </div>
    </>
  );
}

const rowOf = ({ id, name, kind, aliases, eventCount }: Other): FinderItem => ({
  id: String(id),
  label: aliases.length === 0 ? name : `${name} (${aliases.slice(0, 3).join(', ')})`,
  hint: `${actorKindWord(kind)} · ${counted(eventCount, 'event')}`,
  mark: <KindMark kind={kind} />,
});

interface DecisionProps extends MergeDialogProps {
  readonly other: Other;
  readonly onBack: () => void;
}

function Decision({ actor, other, onBack, onClose }: DecisionProps) {
  const { edits, selection } = useWorkspace();
  const whole = useCase((data) => data.whole);
  const [kept, setKept] = useState<number>(other.id);
  const plan = kept === other.id ? { from: actor, into: other } : { from: other, into: actor };
  const merge = async () => {
    onClose();
    const { from, into } = plan;
    const done = await edits.run(
      'actor.merge',
      { actorId: from.id, intoId: into.id },
      t('inspector.merge.done', { from: from.name, into: into.name }),
    );
    if (done) selection.select('inspector', [{ kind: 'actor', id: into.id }]);
    await keepFocus(FRAME, 'title');
  };
  return (
    <>
      <WhichStays records={[other, actor]} kept={kept} onKeep={setKept} />
      <p role="status">
        {whole ? mergeSentence(plan, whole) : ''} {t('inspector.merge.undo')}
      </p>
      <div className="dialog-actions">
        <Button onPress={onBack}>{t('inspector.merge.chooseAnother')}</Button>
        <Button tone="strong" onPress={() => void merge()}>
          {t('inspector.merge.merge')}
        </Button>
      </div>
    </>
  );
}

interface WhichStaysProps {
  readonly records: readonly Pick<Actor, 'id' | 'name' | 'kind'>[];
  readonly kept: number;
  readonly onKeep: (id: number) => void;
}

const WhichStays = ({ records, kept, onKeep }: WhichStaysProps) => (
  <RadioGroup
    className="merge-choice"
    aria-label={t('inspector.merge.whichStays')}
    value={String(kept)}
    onChange={(id) => onKeep(Number(id))}
  >
    {records.map(({ id, name, kind }) => (
      <Radio key={id} value={String(id)} className="merge-option" autoFocus={id === kept}>
        <span className="radio-dot" aria-hidden="true" />
        <KindMark kind={kind} />
        <span>
          <RichText of={`inspector.merge.keep.${kind}`} parts={{ name: <strong>{name}</strong> }} />
        </span>
      </Radio>
    ))}
  </RadioGroup>
);
