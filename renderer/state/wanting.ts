/**
 * Gathers what parts of the window want of a large case: what is wanted in one turn is asked for at once, what is wanted
 * meanwhile comes next, and nothing is asked for twice, also where the case has no such record any more.
 */
import { MAX_RECORDS } from '#shared/contract/views.ts';
import type { EventId, RelationId } from '#shared/model/ids.ts';
import type { Wanted } from './record-pool.ts';

export interface Wanting {
  /** Ends when these have come, or will not come. */
  want(wanted: Wanted): Promise<void>;
  /** After a change of the case: what there was not may be there now. */
  renew(): void;
}

interface Asking {
  /** What of this is not held yet. */
  readonly missing: (wanted: Wanted) => Wanted;
  /** What has come; null where the answer is of no use any more. */
  readonly bring: (wanted: Wanted) => Promise<Brought | null>;
}

/** Ids of records. */
type Brought = Readonly<Record<keyof Wanted, readonly { readonly id: number }[]>>;

interface Gathered {
  readonly events: Set<EventId>;
  readonly relations: Set<RelationId>;
}

const nothing = (): Gathered => ({ events: new Set(), relations: new Set() });
const isEmpty = ({ events, relations }: Gathered): boolean => events.size + relations.size === 0;

export function createWanting({ missing, bring }: Asking): Wanting {
  let absent = nothing();
  let gathered = nothing();
  let running: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    // What one picture wants is wanted in one turn, by many of its parts.
    await Promise.resolve();
    while (!isEmpty(gathered)) {
      const wanted = take(gathered);
      const found = await bring(wanted);
      if (found) addAbsent(absent, wanted, found);
      // What came for one may have been wanted by another.
      gathered = without(missing(listed(gathered)), absent);
    }
  };
  return {
    want(wanted) {
      const more = without(missing(wanted), absent);
      for (const id of more.events) gathered.events.add(id);
      for (const id of more.relations) gathered.relations.add(id);
      if (isEmpty(gathered)) return running ?? Promise.resolve();
      running ??= run().finally(() => {
        running = null;
      });
      return running;
    },
    renew() {
      absent = nothing();
    },
  };
}

const listed = ({ events, relations }: Gathered): Wanted => ({
  events: [...events],
  relations: [...relations],
});

/** As many as can be asked for at once; the rest stays. */
function take(gathered: Gathered): Wanted {
  const taken = {
    events: [...gathered.events].slice(0, MAX_RECORDS),
    relations: [...gathered.relations].slice(0, MAX_RECORDS),
  };
  for (const id of taken.events) gathered.events.delete(id);
  for (const id of taken.relations) gathered.relations.delete(id);
  return taken;
}

function addAbsent(absent: Gathered, wanted: Wanted, found: Brought): void {
  const events = new Set<number>(found.events.map(({ id }) => id));
  const relations = new Set<number>(found.relations.map(({ id }) => id));
  for (const id of wanted.events) if (!events.has(id)) absent.events.add(id);
  for (const id of wanted.relations) if (!relations.has(id)) absent.relations.add(id);
}

const without = ({ events, relations }: Wanted, absent: Gathered): Gathered => ({
  events: new Set(events.filter((id) => !absent.events.has(id))),
  relations: new Set(relations.filter((id) => !absent.relations.has(id))),
});
