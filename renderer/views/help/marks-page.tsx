/** What every colour, glyph, line and shape means: the key to graph, timeline, chips and exports. */

import { lineOf } from '#shared/derive/marks.ts';
import { actorKindWord, quadWord, statusWord, typeWord } from '#shared/derive/words.ts';
import { PloverType, Quad, quadOf } from '#shared/model/plover.ts';
import { ActorKind, EventStatus } from '#shared/model/vocabulary.ts';
import { LineSample } from '../../ui/line-sample.tsx';
import { QuadMark } from '../../ui/quad-mark.tsx';
import { actorIcon } from '../graph/actor-icons.ts';
import { useGraphTheme } from '../graph/use-graph-theme.ts';
import { TimeMarks } from './time-marks.tsx';

const STATUS_WORDS: Readonly<Record<EventStatus, string>> = {
  occurred: 'it happened, as far as the text says',
  ongoing: 'it was going on when the text was published',
  planned: 'somebody intends it, without a condition',
  conditional: 'it happens only if something else does',
  hypothetical: 'the condition itself, or a mere possibility',
  negated: 'the text says that it did not or will not happen',
};

export const MarksPage = () => (
  <div className="marks">
    <Quads />
    <Statuses />
    <TimeMarks />
    <Shapes />
    <section>
      <h3>Grades and confidence</h3>
      <p>
        A grade such as B2 is the Admiralty system: how reliable the source is (A to F), and how credible the
        information (1 to 6). F and 6 mean “cannot be judged”, not “bad”. Confidence says how sure the
        extractor is of an item; it says nothing of whether the article is right.
      </p>
    </section>
  </div>
);

const Quads = () => (
  <section>
    <h3>Colour and glyph: what kind of event</h3>
    <dl>
      {Quad.options.map((quad) => (
        <div key={quad}>
          <dt className={`quad-${quad} quad-word`}>
            <QuadMark quad={quad} /> {quadWord(quad)}
          </dt>
          <dd>{typesOf(quad)}</dd>
        </div>
      ))}
    </dl>
    <p>Hollow is in words, filled in deeds; round is cooperation, pointed conflict.</p>
  </section>
);

const Statuses = () => (
  <section>
    <h3>Line: whether it happened</h3>
    <dl>
      {EventStatus.options.map((status) => (
        <div key={status}>
          <dt>
            <LineSample line={lineOf(status)} /> {statusWord(status)}
          </dt>
          <dd>{STATUS_WORDS[status]}</dd>
        </div>
      ))}
    </dl>
  </section>
);

const Shapes = () => (
  <section>
    <h3>Shape: who acts</h3>
    <ul className="shapes">
      {ActorKind.options.map((kind) => (
        <li key={kind}>
          <ActorShape kind={kind} />
          {actorKindWord(kind)}
        </li>
      ))}
    </ul>
    <p>The busier an actor, the larger. A dashed outline: it may not exist yet.</p>
  </section>
);

const typesOf = (quad: Quad): string =>
  PloverType.options
    .filter((type) => quadOf(type) === quad)
    .map((type) =>
      type === 'OTHER' ? 'elections, disasters, court cases, business' : typeWord(type).toLowerCase(),
    )
    .join(', ');

function ActorShape({ kind }: { readonly kind: ActorKind }) {
  const { text, panel } = useGraphTheme();
  return <img src={actorIcon(kind, false, { stroke: text, fill: panel })} alt="" width={28} height={28} />;
}
