/** What the ends and the filling of the timeline's bars mean: how sure a time is. */
import { t } from '#shared/i18n/text.ts';
import { TimeSample, type TimeSure } from '../../ui/time-sample.tsx';

const TIMES = [
  'sure',
  'unsure',
  'about',
  'open-start',
  'open-end',
  'ongoing',
] as const satisfies readonly TimeSure[];

export const TimeMarks = () => (
  <section>
    <h3>{t('help.marks.times')}</h3>
    <dl>
      {TIMES.map((time) => (
        <div key={time}>
          <dt>
            <TimeSample time={time} /> {t(`help.marks.timeNames.${time}`)}
          </dt>
          <dd>{t(`help.marks.timeWords.${time}`)}</dd>
        </div>
      ))}
      <div>
        <dt>
          <span className="order-mark" aria-hidden="true">
            !
          </span>{' '}
          {t('help.marks.warning')}
        </dt>
        <dd>{t('help.marks.warningWords')}</dd>
      </div>
    </dl>
    <p>{t('help.marks.undated')}</p>
  </section>
);
