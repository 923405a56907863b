/** What the ends and the filling of the timeline's bars mean: how sure a time is. */
import { TimeSample, type TimeSure } from '../../ui/time-sample.tsx';

const TIMES: readonly (readonly [TimeSure, string, string])[] = [
  ['sure', 'Sharp ends', 'these days, as the text gives them'],
  ['unsure', 'Fading ends', 'somewhere in these days: the text does not say when'],
  ['about', 'Hatched', 'about these days, as in “around the middle of March” (~ in EDTF)'],
  ['open-start', 'Open arrow to the left', 'it began on a day that is not known'],
  ['open-end', 'Open arrow to the right', 'it ended on a day that is not known'],
  ['ongoing', 'Filled arrow', 'it was going on when the text was published'],
];

export const TimeMarks = () => (
  <section>
    <h3>Bars of the timeline: how sure the time is</h3>
    <dl>
      {TIMES.map(([time, name, meaning]) => (
        <div key={time}>
          <dt>
            <TimeSample time={time} /> {name}
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
      <div>
        <dt>
          <span className="order-mark" aria-hidden="true">
            !
          </span>{' '}
          Warning sign
        </dt>
        <dd>the dates contradict an order that the text gives: the inspector says which</dd>
      </div>
    </dl>
    <p>An event in “No date yet” has no day in the text, and gets none here.</p>
  </section>
);
