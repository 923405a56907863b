/** Paths between two actors, beside the graph: who, how long, in which order, and what was found. */
import { ArrowUpDown, X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { t } from '#shared/i18n/text.ts';
import type { ActorId } from '#shared/model/ids.ts';
import { useActorName } from '../../app/use-actor-name.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import type { PathSearch } from '../../state/paths.ts';
import { IconButton, PlainIconButton } from '../../ui/button.tsx';
import { ChoiceButton } from '../../ui/choice-button.tsx';
import { Toggle } from '../../ui/toggle.tsx';
import { ActorField } from './actor-field.tsx';
import { PathList } from './path-list.tsx';
import { answerWords, REACHES, reachNow, reachOf, reachWord } from './path-words.ts';
import './paths.css';

export function PathsPanel() {
  const { paths, panels } = useWorkspace();
  const search = useStore(paths);
  const nameOf = useActorName();
  const panel = useRef<HTMLElement>(null);
  useKeyboardWhenAsked(panel, search);
  const close = () => {
    panels.setState({ graphSide: 'none' });
    document.querySelector<HTMLElement>('.graph-canvas')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  return (
    <section className="graph-side" aria-label={t('paths.title')} ref={panel} onKeyDown={onKeyDown}>
      <header className="graph-side-head">
        <h3>{t('paths.title')}</h3>
        <PlainIconButton icon={X} label={t('paths.close')} tone="quiet" onPress={close} />
      </header>
      <Question search={search} nameOf={nameOf} />
      <Answer search={search} nameOf={(id) => nameOf(id) ?? t('paths.deletedActor')} />
    </section>
  );
}

/** To the end that nobody has chosen yet, else to the choice of lengths. */
function useKeyboardWhenAsked(panel: RefObject<HTMLElement | null>, { asked, from, to }: PathSearch): void {
  const missing = from === null ? 'from' : to === null ? 'to' : null;
  const wanted = useRef(missing);
  wanted.current = missing;
  useEffect(() => {
    if (asked === 0) return;
    const place = wanted.current === null ? '.path-options' : `[data-end="${wanted.current}"]`;
    panel.current?.querySelector<HTMLElement>(`${place} button`)?.focus();
  }, [panel, asked]);
}

interface QuestionProps {
  readonly search: PathSearch;
  readonly nameOf: (id: ActorId) => string | null;
}

function Question({ search: { from, to, reach, inOrder }, nameOf }: QuestionProps) {
  const { paths } = useWorkspace();
  const nameAt = (id: ActorId | null) => (id === null ? null : nameOf(id));
  return (
    <div className="path-question">
      <ActorField end="from" name={nameAt(from)} other={to} onPick={(id) => paths.change({ from: id })} />
      <ActorField end="to" name={nameAt(to)} other={from} onPick={(id) => paths.change({ to: id })} />
      <div className="path-swap">
        <IconButton
          icon={ArrowUpDown}
          label={t('paths.swap')}
          tone="quiet"
          disabled={from === null && to === null}
          onPress={() => paths.change({ from: to, to: from })}
        />
      </div>
      <div className="path-options">
        <ChoiceButton
          label={t('paths.which')}
          value={reachNow(reach)}
          groups={[{ options: REACHES }]}
          wordOf={reachWord}
          onChange={(next) => paths.change({ reach: reachOf(next) })}
        />
        <Toggle
          label={t('paths.inOrder')}
          note={t('paths.inOrderNote')}
          isOn={inOrder}
          onChange={(on) => paths.change({ inOrder: on })}
        />
      </div>
    </div>
  );
}

interface AnswerProps {
  readonly search: PathSearch;
  readonly nameOf: (id: ActorId) => string;
}

function Answer({ search, nameOf }: AnswerProps) {
  const { answer, only } = search;
  const words = answer ? answerWords(answer, search, nameOf) : t('paths.choose');
  return (
    <>
      <p className="path-words" role="status">
        {words}
      </p>
      {answer?.kind === 'found' ? <PathList paths={answer.paths} only={only} nameOf={nameOf} /> : null}
    </>
  );
}
