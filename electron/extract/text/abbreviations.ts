/** Abbreviations that keep their full stop, and how each bears on the end of a sentence (SPEC.md TX-7, TX-20). */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Stand before a name or a number, so that a sentence never ends with them. */
const BEFORE_NAME = new Set(
  list(`adm amb brig bros capt cmdr col cpl det dr fr ft gen gov hon insp lt maj messrs mr mrs ms mt mx pfc pres prof
  pte pvt rep reps rev rt sec sen sens sgt st supt dir dist pvt vs v al gens atty asst assoc figs fig eq no nos art
  op vol pp p ch sect para e.g i.e cf viz ca approx est`),
);

/** May stand at the end of a sentence too. */
const ANYWHERE = new Set(
  list(`a.m p.m am pm co corp inc ltd llc plc bhd s.a a.g jr sr esq etc et dept depts univ assn natl intl govt dept mfg ave blvd rd
  hwy apt bldg jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ph.d
  m.d b.a m.a b.c a.d d.c u.s u.k u.n e.u u.s.a u.s.s.r u.a.e n.y l.a ala ariz ark calif colo conn del fla ga ill ind kan
  ky la md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo mass ont que alta sq ext tel min max
  hrs hr yr yrs mph lbs lb oz cu in`),
);

/** Common words that are only abbreviations when written with a capital letter: `No. 5`, `Mar. 3`. */
const ONLY_CAPITALISED = new Set(
  list(`no nos mar may sat sun mon wed fri col gen sec rep reps st dec oct art op mass miss ill ind wash ore ark del cal
  ala ga la pa va det fig sen gov dir pres hon rev capt est ch al min max ext tel in mo me est ms fr jun jul aug`),
);

const INITIALS = /^(?:\p{L}\.)+\p{L}?$/u;

export type AbbreviationKind = 'before-name' | 'anywhere' | 'initial';

/**
 * What kind of abbreviation `form` is, its last full stop included; `null` when the stop ends a plain word.
 * A single capital letter and a row of letters with stops (`J.`, `U.S.`) count.
 */
export function abbreviationKind(form: string): AbbreviationKind | null {
  if (!form.endsWith('.') || form.length < 2) return null;
  const stem = form.slice(0, -1);
  if (/^\p{Lu}$/u.test(stem)) return 'initial';
  const lower = stem.toLowerCase();
  const known = BEFORE_NAME.has(lower) || ANYWHERE.has(lower);
  if (known && ONLY_CAPITALISED.has(lower) && stem === lower) return null;
  if (BEFORE_NAME.has(lower)) return 'before-name';
  if (ANYWHERE.has(lower)) return 'anywhere';
  return INITIALS.test(stem) && stem.length > 1 ? 'anywhere' : null;
}
