/** The panel "Inspector": the selected item, or else the open article, with its facts and what can be done with it. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import type { WindowView } from '#shared/contract/views.ts';
import type { ItemRef } from '#shared/derive/item-ref.ts';
import { t } from '#shared/i18n/text.ts';
import { itemName } from '../../app/item-name.ts';
import { useEcho } from '../../app/use-echo.ts';
import { useCase, useWorkspace } from '../../app/workspace-context.ts';
import { shownItem } from '../../state/selection.ts';
import { IconButton } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { ActorDetails } from './actor-details.tsx';
import { ArticleActions } from './article-actions.tsx';
import { ArticleDetails } from './article-details.tsx';
import { EventDetails } from './event-details.tsx';
import { ItemActions } from './item-actions.tsx';
import { RelationDetails } from './relation-details.tsx';
import { useFocusGuard } from './use-focus-guard.ts';
import './inspector.css';

export function InspectorPanel() {
  const { selection } = useEcho();
  const shown = useShownDetails();
  const body = useRef<HTMLDivElement>(null);
  useFocusGuard(body);
  const several = selection.items.length > 1;
  const note = several ? nthOf(selection.shown + 1, selection.items.length) : shown.note;
  return (
    <Panel title={t('inspector.title')} note={note} actions={several ? <Stepper /> : null}>
      <div className="inspector-frame" ref={body}>
        {/* Takes the focus when what had it is gone. */}
        <div className="inspector" tabIndex={-1} data-focus-home>
          {shown.details}
        </div>
        {shown.actions}
      </div>
    </Panel>
  );
}

const nthOf = (place: number, total: number): string => t('inspector.nth', { place, total });

function Stepper() {
  const { selection } = useWorkspace();
  return (
    <>
      <IconButton
        icon={ChevronLeft}
        label={t('inspector.previousItem')}
        tone="quiet"
        onPress={() => selection.step(-1)}
      />
      <IconButton
        icon={ChevronRight}
        label={t('inspector.nextItem')}
        tone="quiet"
        onPress={() => selection.step(1)}
      />
    </>
  );
}

interface Shown {
  /** Beside the panel's title. */
  readonly note: string | undefined;
  readonly details: ReactNode;
  readonly actions: ReactNode;
}

function useShownDetails(): Shown {
  const { selection } = useEcho();
  const whole = useCase((data) => data.whole);
  const article = useCase((data) => data.article?.article ?? null);
  const item = shownItem(selection);
  const found = item && whole ? itemDetails(item, whole) : null;
  if (found) return found;
  if (selection.sentenceId !== null) return { note: undefined, details: <NothingDrawn />, actions: null };
  if (!article) return { note: undefined, details: <NothingSelected />, actions: null };
  return {
    note: t('inspector.itemKinds.article'),
    details: <ArticleDetails key={article.id} article={article} />,
    actions: <ArticleActions key={article.id} article={article} />,
  };
}

/** Null for an item that is gone. */
function itemDetails(item: ItemRef, whole: WindowView): Shown | null {
  const name = itemName(item, whole);
  switch (item.kind) {
    case 'actor': {
      const actor = whole.actors.find((each) => each.id === item.id);
      if (!actor) return null;
      return {
        note: t('inspector.itemKinds.actor'),
        details: <ActorDetails key={`actor ${actor.id}`} actor={actor} whole={whole} />,
        actions: <ItemActions item={item} review={actor.review} name={name} actor={actor} />,
      };
    }
    case 'event': {
      const event = whole.events.find((each) => each.id === item.id);
      if (!event) return null;
      return {
        note: t('inspector.itemKinds.event'),
        details: <EventDetails key={`event ${event.id}`} event={event} whole={whole} />,
        actions: <ItemActions item={item} review={event.review} name={name} />,
      };
    }
    case 'relation': {
      const relation = whole.relations.find((each) => each.id === item.id);
      if (!relation) return null;
      return {
        note: t('inspector.itemKinds.relation'),
        details: <RelationDetails key={`relation ${relation.id}`} relation={relation} whole={whole} />,
        actions: <ItemActions item={item} review={relation.review} name={name} />,
      };
    }
  }
}

const NothingDrawn = () => (
  <EmptyState title={t('inspector.nothingDrawn')}>{t('inspector.chooseSentence')}</EmptyState>
);

const NothingSelected = () => (
  <EmptyState title={t('inspector.nothingSelected')}>{t('inspector.chooseSomething')}</EmptyState>
);
