/** A short bar with ends and filling as the timeline draws them, for how sure a time is. */
import './time-sample.css';

export type TimeSure = 'sure' | 'unsure' | 'about' | 'open-start' | 'open-end' | 'ongoing';

export const TimeSample = ({ time }: { readonly time: TimeSure }) => (
  <span className="time-sample" data-time={time} aria-hidden="true" />
);
