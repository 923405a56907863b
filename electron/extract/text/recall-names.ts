/** Finds persons again by the end of their name when it begins with a particle: `Omar al-Hadi`, later `al-Hadi` (TX-48). */
import type { NameSpan, Sentence, Token } from './token.ts';

const PARTICLES = new Set('al el bin ibn ben von van de der den del della di da la le dos'.split(' '));
const LONGEST_TAIL = 6;

/** The sentences with such mentions marked as persons, whatever they were before. */
export function recallNames(sentences: readonly Sentence[]): Sentence[] {
  const tails = collectTails(sentences);
  if (tails.size === 0) return [...sentences];
  return sentences.map((sentence) => {
    const found = mentionsOf(sentence, tails);
    if (found.length === 0) return sentence;
    const kept = sentence.names.filter(
      (name) => !found.some(({ from, to }) => name.from < to && from < name.to),
    );
    return { ...sentence, names: [...kept, ...found].sort((a, b) => a.from - b.from) };
  });
}

const keyOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ form }) => form.toLowerCase())
    .join(' ');

/** Particle to end of each person's name, with the name's confidence. */
function collectTails(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const tails = new Map<string, number>();
  for (const { names, tokens } of sentences) {
    for (const { from, to, label, confidence } of names) {
      const particle = tokens.findIndex(
        (token, i) => i > from && i < to - 1 && PARTICLES.has(token.form.toLowerCase()),
      );
      if (label !== 'PER' || particle < 0) continue;
      const key = keyOf(tokens, particle, to);
      tails.set(key, Math.max(tails.get(key) ?? 0, confidence));
    }
  }
  return tails;
}

function mentionsOf({ tokens, names }: Sentence, tails: ReadonlyMap<string, number>): NameSpan[] {
  const found: NameSpan[] = [];
  const inPerson = (i: number): boolean =>
    names.some(({ from, to, label }) => label === 'PER' && i >= from && i < to);
  for (let from = 0; from < tokens.length; from++) {
    if (!PARTICLES.has(tokens[from]!.form.toLowerCase()) || inPerson(from)) continue;
    for (let to = Math.min(from + LONGEST_TAIL, tokens.length); to > from + 1; to--) {
      const confidence = tails.get(keyOf(tokens, from, to));
      if (confidence === undefined) continue;
      found.push({ from, to, label: 'PER', confidence });
      break;
    }
  }
  return found;
}
