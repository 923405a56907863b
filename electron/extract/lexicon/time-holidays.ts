/** Holidays and their rules; one line a holiday: the names it goes by, then when it falls in a year. */

/**
 * `date`: month and day; `nth`: the n-th weekday (1 = Monday; negative n counts from the end) of a month;
 * `easter`/`orthodox`: days from Easter Sunday; `hebrew`/`islamic`: month and day of that calendar
 * (Hebrew month 1 = Nisan, 7 = Tishri; Islamic month 9 = Ramadan), the Islamic one known to a day or so only.
 */
export type HolidayRule =
  | { readonly kind: 'date'; readonly month: number; readonly day: number }
  | {
      readonly kind: 'nth';
      readonly n: number;
      readonly weekday: number;
      readonly month: number;
      readonly plus?: number;
    }
  | { readonly kind: 'easter' | 'orthodox'; readonly offset: number }
  | { readonly kind: 'hebrew' | 'islamic'; readonly month: number; readonly day: number };

export interface Holiday {
  readonly names: readonly string[];
  readonly rule: HolidayRule;
  /** How many days it lasts. */
  readonly days: number;
}

const date = (month: number, day: number): HolidayRule => ({ kind: 'date', month, day });
const nth = (n: number, weekday: number, [month, plus = 0]: readonly [number, number?]): HolidayRule => ({
  kind: 'nth',
  n,
  weekday,
  month,
  plus,
});
const easter = (offset: number): HolidayRule => ({ kind: 'easter', offset });
const hebrew = (month: number, day: number): HolidayRule => ({ kind: 'hebrew', month, day });
const islamic = (month: number, day: number): HolidayRule => ({ kind: 'islamic', month, day });

const TABLE: readonly (readonly [string, HolidayRule, number?])[] = [
  ["new year's day|new years day", date(1, 1)],
  ["new year's eve|new years eve", date(12, 31)],
  ['epiphany', date(1, 6)],
  ['orthodox christmas', date(1, 7)],
  ['martin luther king jr day|martin luther king day|mlk day', nth(3, 1, [1])],
  ['australia day', date(1, 26)],
  ['groundhog day', date(2, 2)],
  ["valentine's day|valentines day", date(2, 14)],
  ["presidents' day|presidents day|president's day", nth(3, 1, [2])],
  ["international women's day", date(3, 8)],
  ["st patrick's day|saint patrick's day", date(3, 17)],
  ['nowruz|norouz', date(3, 20)],
  ["april fools' day|april fool's day|april fools day", date(4, 1)],
  ['earth day', date(4, 22)],
  ['anzac day', date(4, 25)],
  ["may day|international workers' day", date(5, 1)],
  ["mother's day", nth(2, 7, [5])],
  ['memorial day', nth(-1, 1, [5])],
  ["father's day", nth(3, 7, [6])],
  ['juneteenth', date(6, 19)],
  ['canada day', date(7, 1)],
  ['fourth of july|july fourth', date(7, 4)],
  ['bastille day', date(7, 14)],
  ['labor day', nth(1, 1, [9])],
  ['columbus day', nth(2, 1, [10])],
  ['halloween', date(10, 31)],
  ["all saints' day|all saints day", date(11, 1)],
  ['guy fawkes night|bonfire night', date(11, 5)],
  ['election day', nth(1, 1, [11, 1])],
  ["armistice day|remembrance day|veterans day|veterans' day", date(11, 11)],
  ['thanksgiving day|thanksgiving', nth(4, 4, [11])],
  ['black friday', nth(4, 4, [11, 1])],
  ['cyber monday', nth(4, 4, [11, 4])],
  ['christmas eve', date(12, 24)],
  ['christmas day|christmas', date(12, 25)],
  ['boxing day', date(12, 26)],
  ['mardi gras|shrove tuesday', easter(-47)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['maundy thursday|holy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['orthodox easter', { kind: 'orthodox', offset: 0 }],
  ['easter sunday|easter', easter(0)],
  ['easter monday', easter(1)],
  ['ascension day', easter(39)],
  ['whit sunday|pentecost', easter(49)],
  ['whit monday', easter(50)],
  ['corpus christi', easter(60)],
  ['rosh hashanah', hebrew(7, 1), 2],
  ['yom kippur', hebrew(7, 10)],
  ['sukkot', hebrew(7, 15), 7],
  ['hanukkah|chanukah', hebrew(9, 25), 8],
  ['purim', hebrew(12, 14)],
  ['passover', hebrew(1, 15), 7],
  ['shavuot', hebrew(3, 6)],
  ['ashura', islamic(1, 10)],
  ['ramadan', islamic(9, 1), 30],
  ['eid al-fitr|eid ul-fitr', islamic(10, 1), 3],
  ['eid al-adha|eid ul-adha', islamic(12, 10), 4],
];

export const HOLIDAYS: readonly Holiday[] = TABLE.map(([names, rule, days]) => ({
  names: names.split('|'),
  rule,
  days: days ?? 1,
}));
