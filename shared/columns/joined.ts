/** Who is tied to anybody in a window, and how strongly. */
import { lies, type Presence } from './presence.ts';
import { stateOfTie, type TieSource } from './tie-items.ts';

/** By place of actor: how many lines of the window it has; none for actors that nothing joins to another. */
export function tieCounts(source: TieSource, presence: Presence): Int32Array {
  const { a, b } = source.ties;
  const counts = new Int32Array(presence.actors.length);
  for (let tie = 0; tie < a.length; tie += 1) {
    const [from, to] = [a[tie]!, b[tie]!];
    if (presence.actors[from] === 0 || presence.actors[to] === 0) continue;
    if (stateOfTie(source, presence, tie) === lies.outside) continue;
    counts[from]! += 1;
    counts[to]! += 1;
  }
  return counts;
}
