/** The panel "Inspector": one selected item with its facts, the sentences that say it, and what can be done with it. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEcho } from '../../app/use-echo.ts';
import { useCase, useWorkspace } from '../../app/workspace-context.ts';
import { shownItem } from '../../state/selection.ts';
import { IconButton } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { ActorDetails } from './actor-details.tsx';
import { EventDetails } from './event-details.tsx';
import { RelationDetails } from './relation-details.tsx';
import './inspector.css';

export function InspectorPanel() {
  const { selection } = useEcho();
  const item = shownItem(selection);
  const several = selection.items.length > 1;
  const note = several ? `${selection.shown + 1} of ${selection.items.length}` : (item?.kind ?? undefined);
  return (
    <Panel title="Inspector" note={note} actions={several ? <Stepper /> : null}>
      <div className="inspector">
        <Details />
      </div>
    </Panel>
  );
}

function Stepper() {
  const { selection } = useWorkspace();
  return (
    <>
      <IconButton
        icon={ChevronLeft}
        label="Previous selected item"
        tone="quiet"
        onPress={() => selection.step(-1)}
      />
      <IconButton
        icon={ChevronRight}
        label="Next selected item"
        tone="quiet"
        onPress={() => selection.step(1)}
      />
    </>
  );
}

function Details() {
  const { selection } = useEcho();
  const whole = useCase((data) => data.whole);
  const item = shownItem(selection);
  if (!item || !whole) return <NothingSelected sentence={selection.sentenceId !== null} />;
  switch (item.kind) {
    case 'actor': {
      const actor = whole.actors.find((each) => each.id === item.id);
      return actor ? <ActorDetails key={actor.id} actor={actor} whole={whole} /> : <NothingSelected />;
    }
    case 'event': {
      const event = whole.events.find((each) => each.id === item.id);
      return event ? <EventDetails key={event.id} event={event} whole={whole} /> : <NothingSelected />;
    }
    case 'relation': {
      const relation = whole.relations.find((each) => each.id === item.id);
      return relation ? (
        <RelationDetails key={relation.id} relation={relation} whole={whole} />
      ) : (
        <NothingSelected />
      );
    }
  }
}

const NothingSelected = ({ sentence = false }: { readonly sentence?: boolean }) =>
  sentence ? (
    <EmptyState title="Nothing was drawn from this sentence">
      Choose a sentence with underlined words.
    </EmptyState>
  ) : (
    <EmptyState title="Nothing selected">
      Choose an actor, a line, an event or a sentence to see where it comes from.
    </EmptyState>
  );
