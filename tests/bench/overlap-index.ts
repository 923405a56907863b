/** The three ways to ask "what overlaps this window" that electron/core/store/SPEC.md (ST-6) chooses from. */
import Database from 'better-sqlite3';
import { randomNumbers } from '#shared/lib/random.ts';
import type { BenchResult } from './bench-result.ts';

const EVENTS = 10_000;
const ROUNDS = 30;
const FIRST_DAY = 18_000;
const DAYS = 2500;
const OPEN = { low: -2147483648, high: 2147483647 } as const;

const SHOWN = `review <> 'rejected'`;
const FIRST = `coalesce(earliest, ${OPEN.low})`;
const LAST = `coalesce(latest, ${OPEN.high})`;
const DATED = '(earliest IS NOT NULL OR latest IS NOT NULL)';
const FROM_RTREE = `FROM span s JOIN event e ON e.id = s.id WHERE s.first <= @to AND s.last >= @from AND ${SHOWN}`;
const from = (hint: string): string =>
  `FROM event ${hint} WHERE ${DATED} AND ${FIRST} <= @to AND ${LAST} >= @from AND ${SHOWN}`;

const VARIANTS: Readonly<Record<string, string>> = {
  scan: from('NOT INDEXED'),
  'R*Tree': FROM_RTREE,
  'b-tree': from('INDEXED BY event_days'),
};
const WINDOWS: Readonly<Record<string, number>> = { '30 days': 30, 'a year': 365, everything: 1e6 };

/** Times of six kinds: days, stretches, years, open on either side, none. */
function drawTime(random: () => number): readonly [number | null, number | null] {
  const day = FIRST_DAY + Math.floor(random() * DAYS);
  const kind = random();
  if (kind < 0.6) return [day, day];
  if (kind < 0.8) return [day, day + Math.floor(random() * 30)];
  if (kind < 0.9) return [day, day + 365];
  if (kind < 0.93) return [day, null];
  return kind < 0.95 ? [null, day] : [null, null];
}

function fill(db: Database.Database): void {
  db.exec(`CREATE TABLE event (id INTEGER PRIMARY KEY, title TEXT, rest TEXT, review TEXT, earliest INT, latest INT);
    CREATE VIRTUAL TABLE span USING rtree_i32(id, first, last);
    CREATE INDEX event_days ON event (${FIRST}, ${LAST}, review) WHERE earliest IS NOT NULL OR latest IS NOT NULL;`);
  const random = randomNumbers(7);
  const insert = db.prepare(
    'INSERT INTO event (title, rest, review, earliest, latest) VALUES (?, ?, ?, ?, ?)',
  );
  const index = db.prepare('INSERT INTO span VALUES (?, ?, ?)');
  db.transaction(() => {
    for (let event = 0; event < EVENTS; event += 1) {
      const [earliest, latest] = drawTime(random);
      const review = random() < 0.05 ? 'rejected' : 'unreviewed';
      const row = insert.run(`Event ${event}`, 'x'.repeat(200), review, earliest, latest).lastInsertRowid;
      if (earliest !== null || latest !== null) index.run(row, earliest ?? OPEN.low, latest ?? OPEN.high);
    }
  })();
}

function timesOf(db: Database.Database, sql: string, length: number): readonly number[] {
  const rows = db.prepare(`SELECT title, earliest, latest ${sql} ORDER BY ${FIRST} LIMIT 500`);
  const count = db.prepare(`SELECT count(*) ${sql}`);
  return Array.from({ length: ROUNDS }, (_, round) => {
    const window = { from: FIRST_DAY + round * 70, to: FIRST_DAY + round * 70 + length };
    const started = performance.now();
    rows.all(window);
    count.get(window);
    return performance.now() - started;
  }).sort((a, b) => a - b);
}

/** Reading 500 rows and counting all, for each variant and window; `ratio` is against the scan. */
export async function run(): Promise<BenchResult[]> {
  const db = new Database(':memory:');
  fill(db);
  const results = Object.entries(WINDOWS).flatMap(([window, length]) => {
    const median = (sql: string): number => timesOf(db, sql, length)[Math.floor(ROUNDS / 2)] ?? 0;
    const scan = median(VARIANTS.scan ?? '');
    return Object.entries(VARIANTS).map(([name, sql]): BenchResult => {
      const times = timesOf(db, sql, length);
      const middle = times[Math.floor(ROUNDS / 2)] ?? 0;
      const p95_ms = times[Math.floor(ROUNDS * 0.95)] ?? 0;
      return { name: `overlap, ${window}: ${name}`, median_ms: middle, p95_ms, ratio: middle / scan };
    });
  });
  db.close();
  return results;
}

if (process.argv[1] === import.meta.filename) console.table(await run());
