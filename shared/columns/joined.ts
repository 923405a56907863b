/** Who is tied to anybody in a window, and how strongly. */
import { lies, type Presence } from './presence.ts';
import { stateOfTie, type TieSource } from './tie-items.ts';

/** 1 for actors that a line of the window joins to another; lines of two who are joined already are passed over. */
export function joinedIn(source: TieSource, presence: Presence): Uint8Array {
  const known = joins.get(presence) ?? joinsOf(source, presence);
  joins.set(presence, known);
  return known;
}

const joins = new WeakMap<Presence, Uint8Array>();

function joinsOf(source: TieSource, presence: Presence): Uint8Array {
  const counted = counts.get(presence);
  if (counted) return Uint8Array.from(counted, Math.sign);
  const { a, b } = source.ties;
  const joined = new Uint8Array(presence.actors.length);
  for (let tie = 0; tie < a.length; tie += 1) {
    const [from, to] = [a[tie]!, b[tie]!];
    if (joined[from] === 1 && joined[to] === 1) continue;
    if (presence.actors[from] === 0 || presence.actors[to] === 0) continue;
    if (stateOfTie(source, presence, tie) === lies.outside) continue;
    joined[from] = 1;
    joined[to] = 1;
  }
  return joined;
}

/** By place of actor: how many lines of the window it has; none for actors that nothing joins to another. */
export function tieCounts(source: TieSource, presence: Presence): Int32Array {
  const known = counts.get(presence) ?? countsOf(source, presence);
  counts.set(presence, known);
  return known;
}

const counts = new WeakMap<Presence, Int32Array>();

function countsOf(source: TieSource, presence: Presence): Int32Array {
  const { a, b } = source.ties;
  const { actors } = presence;
  const found = new Int32Array(actors.length);
  for (let tie = 0; tie < a.length; tie += 1) {
    const from = a[tie]!;
    const to = b[tie]!;
    if (actors[from] === 0 || actors[to] === 0) continue;
    if (stateOfTie(source, presence, tie) === lies.outside) continue;
    found[from]! += 1;
    found[to]! += 1;
  }
  return found;
}
