/** An actor in the inspector: name, kind, other names, offices, and what it takes part in. */
import type { WindowView } from '#shared/contract/views.ts';
import { timeText } from '#shared/derive/date-text.ts';
import { actorKindWord } from '#shared/derive/words.ts';
import type { Actor } from '#shared/model/actor.ts';
import { quadOf } from '#shared/model/plover.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { QuadMark } from '../../ui/quad-mark.tsx';
import { Fact } from './event-facts.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { ItemActions } from './item-actions.tsx';
import { ConfidenceChip, ReviewChip } from './item-chips.tsx';
import { ItemLink } from './item-link.tsx';
import { TitleField } from './title-field.tsx';

interface ActorDetailsProps {
  readonly actor: Actor;
  readonly whole: WindowView;
}

export function ActorDetails({ actor, whole }: ActorDetailsProps) {
  const { edits } = useWorkspace();
  return (
    <>
      <TitleField
        label="Name"
        value={actor.name}
        onSave={(name) => void edits.run('actor.rename', { actorId: actor.id, name })}
      />
      <div className="chips">
        <span className="chip">{actorKindWord(actor.kind)}</span>
        <ConfidenceChip confidence={actor.confidence} />
        <ReviewChip item={actor} />
      </div>
      <dl className="facts">
        {actor.aliases.length > 0 ? <Fact name="Also called">{actor.aliases.join(', ')}</Fact> : null}
        {Object.entries(actor.attributes).map(([key, value]) => (
          <Fact key={key} name={key.charAt(0).toUpperCase() + key.slice(1)}>
            {value}
          </Fact>
        ))}
      </dl>
      <ActorEvents actor={actor} whole={whole} />
      <ActorRelations actor={actor} whole={whole} />
      <EvidenceList item={{ kind: 'actor', id: actor.id }} />
      <ItemActions item={{ kind: 'actor', id: actor.id }} review={actor.review} name={actor.name} />
    </>
  );
}

function ActorEvents({ actor, whole }: ActorDetailsProps) {
  const events = whole.events.filter((event) => event.participants.some((part) => part.actorId === actor.id));
  if (events.length === 0) return null;
  return (
    <section aria-label="Events">
      <h4 className="inspector-heading">
        Takes part in <span className="figures">{events.length}</span>
      </h4>
      <ul className="item-list">
        {events.map((event) => (
          <li key={event.id}>
            <QuadMark quad={quadOf(event.type)} />
            <span>
              <ItemLink item={{ kind: 'event', id: event.id }}>{event.title}</ItemLink>
              <span className="aside figures"> {timeText(event.time)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ActorRelations({ actor, whole }: ActorDetailsProps) {
  const names = new Map(whole.actors.map((each) => [each.id, each.name]));
  const relations = whole.relations.filter(
    ({ subject, object }) => subject === actor.id || object === actor.id,
  );
  if (relations.length === 0) return null;
  return (
    <section aria-label="Relations">
      <h4 className="inspector-heading">Relations</h4>
      <ul className="item-list">
        {relations.map((relation) => (
          <li key={relation.id}>
            <ItemLink item={{ kind: 'relation', id: relation.id }}>
              {names.get(relation.subject)} {relation.predicate} {names.get(relation.object)}
            </ItemLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
