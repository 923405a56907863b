/** Words of the day and the clock: parts of the day and time zones; one line each. */

/** TIMEX3 parts of the day: morning, midday, afternoon, evening, night, daytime, and the clock points 12:00 and 24:00. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT' | 'T12:00' | 'T24:00';

const split = (line: string): string[] => line.split(' ');

export const DAY_PART_WORDS: readonly (readonly [DayPart, readonly string[]])[] = [
  ['MO', ['morning', 'mornings', 'forenoon', 'midmorning', 'dawn', 'daybreak', 'sunrise']],
  ['AF', ['afternoon', 'afternoons', 'midafternoon']],
  ['EV', ['evening', 'evenings', 'dusk', 'sunset', 'nightfall', 'sundown']],
  ['NI', ['night', 'nights', 'nighttime']],
  ['DT', ['daytime']],
  ['T12:00', ['noon', 'midday', 'noontime']],
  ['T24:00', ['midnight']],
];

/** Zones that are written behind a clock time; those with 0 make the TIMEX3 value end in `Z`. */
export const ZONE_WORDS: ReadonlyMap<string, number | null> = new Map([
  ['gmt', 0],
  ['utc', 0],
  ['z', 0],
  ...split('est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest eet eest msk ist jst kst aest').map(
    (zone): [string, null] => [zone, null],
  ),
]);
