/** Paths between two actors among 100,000 relations, beside the plain way to ask the database for one. */
import Database from 'better-sqlite3';
import { randomNumbers } from '#shared/lib/random.ts';
import { type Contacts, type Network, networkOf } from '#shared/network/network.ts';
import { createOrderedPath } from '#shared/network/ordered-path.ts';
import { createShortestPath, type PathFinder } from '#shared/network/shortest-path.ts';
import type { BenchResult } from './bench-result.ts';
import { resultOf, time } from './measure.ts';

const ACTORS = 40_000;
const RELATIONS = 100_000;
const QUESTIONS = 1000;
/** The database takes a third of a second for one. */
const ASKED_OF_DATABASE = 15;
const DAYS = 2500;
const LIMIT_MS = 5;

/** Scale-free: an end of every other relation is an actor that has some already. */
function drawContacts(): Contacts {
  const random = randomNumbers(11);
  const someone = (): number => Math.floor(random() * ACTORS);
  const from = new Int32Array(RELATIONS);
  const to = new Int32Array(RELATIONS);
  const first = new Int32Array(RELATIONS);
  const last = new Int32Array(RELATIONS);
  for (let relation = 0; relation < RELATIONS; relation += 1) {
    const known = relation > 0 && random() < 0.5;
    from[relation] = someone();
    to[relation] = known ? to[Math.floor(random() * relation)]! : someone();
    first[relation] = Math.floor(random() * DAYS);
    last[relation] = first[relation]! + (random() < 0.7 ? 0 : Math.floor(random() * 60));
  }
  return { from, to, first, last, directed: new Uint8Array(RELATIONS) };
}

const WALK = `WITH RECURSIVE walk(actor, steps) AS (
    SELECT ?, 0 UNION SELECT tie.b, walk.steps + 1 FROM walk JOIN tie ON tie.a = walk.actor WHERE walk.steps < 6)
  SELECT min(steps) AS steps FROM walk WHERE actor = ?`;

type Question = readonly [number, number];

function askDatabase({ from, to }: Contacts): (question: Question) => number | null {
  const db = new Database(':memory:');
  db.exec('CREATE TABLE tie (a INTEGER, b INTEGER)');
  const insert = db.prepare('INSERT INTO tie VALUES (?, ?), (?, ?)');
  db.transaction(() => {
    for (let index = 0; index < RELATIONS; index += 1)
      insert.run(from[index], to[index], to[index], from[index]);
  })();
  db.exec('CREATE INDEX tie_ends ON tie (a, b)');
  const statement = db.prepare<[number, number], { readonly steps: number | null }>(WALK);
  return ([start, goal]) => statement.get(start, goal)?.steps ?? null;
}

async function timesOf(find: PathFinder, questions: readonly Question[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (const [start, goal] of questions) times.push(await time(() => find(start, goal)));
  return times;
}

/** Both must find paths of the same length, or the figures say nothing. */
function holdEqual(
  find: PathFinder,
  inDatabase: (question: Question) => number | null,
  asked: readonly Question[],
) {
  for (const question of asked) {
    const path = find(...question);
    const steps = path && path.length <= 7 ? path.length - 1 : null;
    const known = inDatabase(question);
    if (known !== steps) throw new Error(`paths differ for ${question}: ${steps} and ${known}`);
  }
}

export async function run(): Promise<BenchResult[]> {
  const contacts = drawContacts();
  const built: number[] = [];
  let network: Network = networkOf(ACTORS, contacts);
  for (let round = 0; round < 10; round += 1)
    built.push(await time(() => (network = networkOf(ACTORS, contacts))));
  const random = randomNumbers(5);
  const someone = (): number => Math.floor(random() * ACTORS);
  const questions = Array.from({ length: QUESTIONS }, (): Question => [someone(), someone()]);
  const shortest = createShortestPath(network);
  const inDatabase = askDatabase(contacts);
  const asked = questions.slice(0, ASKED_OF_DATABASE);
  holdEqual(shortest, inDatabase, asked);
  const plain: number[] = [];
  for (const question of asked) plain.push(await time(() => inDatabase(question)));
  const anchor = resultOf('path of up to 6 steps by a recursive query, 100,000 relations', plain);
  const line = async (name: string, find: PathFinder): Promise<BenchResult> => {
    await timesOf(find, questions.slice(0, 100));
    return resultOf(name, await timesOf(find, questions), { p99_limit_ms: LIMIT_MS });
  };
  const ours = await line('shortest path, 100,000 relations', shortest);
  return [
    { ...anchor, ratio: anchor.median_ms / ours.median_ms },
    resultOf('network of 100,000 relations, built', built),
    ours,
    await line('path in order of time, 100,000 relations', createOrderedPath(network)),
  ];
}

if (process.argv[1] === import.meta.filename) console.table(await run());
