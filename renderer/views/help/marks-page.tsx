/** What every colour, glyph, line and shape means: the key to graph, timeline, chips and exports. */

import { lineOf } from '#shared/derive/marks.ts';
import { actorKindWord, quadWord, statusWord, typeWord } from '#shared/derive/words.ts';
import { t } from '#shared/i18n/text.ts';
import { PloverType, Quad, quadOf } from '#shared/model/plover.ts';
import { ActorKind, EventStatus } from '#shared/model/vocabulary.ts';
import { LineSample } from '../../ui/line-sample.tsx';
import { QuadMark } from '../../ui/quad-mark.tsx';
import { actorIcon } from '../graph/actor-icons.ts';
import { useGraphTheme } from '../graph/use-graph-theme.ts';
import { TimeMarks } from './time-marks.tsx';

export const MarksPage = () => (
  <div className="marks">
    <Quads />
    <Statuses />
    <TimeMarks />
    <Shapes />
    <section>
      <h3>{t('help.marks.grades')}</h3>
      <p>{t('help.marks.gradesWords')}</p>
    </section>
  </div>
);

const Quads = () => (
  <section>
    <h3>{t('help.marks.quads')}</h3>
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
    <p>{t('help.marks.quadsWords')}</p>
  </section>
);

const Statuses = () => (
  <section>
    <h3>{t('help.marks.lines')}</h3>
    <dl>
      {EventStatus.options.map((status) => (
        <div key={status}>
          <dt>
            <LineSample line={lineOf(status)} /> {statusWord(status)}
          </dt>
          <dd>{t(`help.marks.statuses.${status}`)}</dd>
        </div>
      ))}
    </dl>
  </section>
);

const Shapes = () => (
  <section>
    <h3>{t('help.marks.shapes')}</h3>
    <ul className="shapes">
      {ActorKind.options.map((kind) => (
        <li key={kind}>
          <ActorShape kind={kind} />
          {actorKindWord(kind)}
        </li>
      ))}
    </ul>
    <p>{t('help.marks.shapesWords')}</p>
  </section>
);

const typesOf = (quad: Quad): string =>
  PloverType.options
    .filter((type) => quadOf(type) === quad)
    .map((type) => (type === 'OTHER' ? t('help.marks.otherTypes') : typeWord(type).toLowerCase()))
    .join(', ');

function ActorShape({ kind }: { readonly kind: ActorKind }) {
  const { text, panel } = useGraphTheme();
  return <img src={actorIcon(kind, false, { stroke: text, fill: panel })} alt="" width={28} height={28} />;
}
