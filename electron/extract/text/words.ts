/** Finds where a word ends inside a run without white space: apostrophes, hyphens and inner marks (SPEC.md TX-3, TX-6). */

/** Prefixes whose hyphen does not separate words in UD English: `co-founder`, `anti-war`. */
const PREFIXES = new Set(
  'e co re pre non anti semi multi mid ex post pro sub un over vice pan mini cross inter socio ultra neo quasi micro macro intra de counter pseudo'.split(
    ' ',
  ),
);
const LEADING = /['’](?:em|til|tis|twas|cause|n|bout|round|\d0s)(?![\p{L}\p{N}])/iuy;
const BODY = /[\p{L}\p{M}\p{N}_]{1,200}/uy;
/** Marks that join what stands on both sides of them into one token. */
const JOINER = /['’ʼ&](?=\p{L})|[&+](?=\p{N})|[.](?=\p{L}{1,3}\d)/uy;
const SHORT_SLASH = /^\p{L}\/\p{L}$/u;

const matches = (pattern: RegExp, run: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(run) ? pattern.lastIndex : at;
};

/** End of the word that starts at `at`, or `at` when none does. */
export function wordEnd(run: string, at: number): number {
  const leading = matches(LEADING, run, at);
  if (leading > at) return leading;
  let end = matches(BODY, run, at);
  if (end === at) return at;
  while (end - at < 200) {
    const next = continuation(run, at, end);
    if (next === end) break;
    end = next;
  }
  return end;
}

function continuation(run: string, at: number, end: number): number {
  const joined = matches(JOINER, run, end);
  if (joined > end) return matches(BODY, run, joined);
  if (run.charAt(end) === '-' && PREFIXES.has(run.slice(at, end).toLowerCase())) {
    const rest = matches(BODY, run, end + 1);
    return rest > end + 1 ? rest : end;
  }
  if (run.charAt(end) === '/' && SHORT_SLASH.test(run.slice(at, end + 2))) {
    return /[\p{L}\p{N}]/u.test(run.charAt(end + 2)) ? end : end + 2;
  }
  return end;
}
