/** The timeline's lines by type of event instead of by actor. */
import type { WindowView } from '../../contract/views.ts';
import type { ThemeLine, Timeline } from '../../derive/timeline.ts';
import { typeWord } from '../../derive/words.ts';
import { PloverType, quadOf } from '../../model/plover.ts';

/** Conflict and cooperation stand apart: types come in the order of their quads. */
const QUAD_ORDER = [
  'material-conflict',
  'verbal-conflict',
  'material-cooperation',
  'verbal-cooperation',
  'other',
] as const;

export function linesByType(timeline: Timeline, view: WindowView): Timeline {
  const types = new Map(view.events.map((event) => [event.id, event.type]));
  const items = timeline.items.map((item) => ({ ...item, lineId: `t${types.get(item.eventId) ?? 'OTHER'}` }));
  const lines = PloverType.options
    .map(
      (type): ThemeLine => ({
        ...{ id: `t${type}`, actorId: null, name: typeWord(type), kind: null },
        count: items.filter((item) => item.lineId === `t${type}`).length,
      }),
    )
    .filter((line) => line.count > 0)
    .sort((a, b) => rankOf(a) - rankOf(b));
  return { ...timeline, lines, items };
}

const rankOf = ({ id }: ThemeLine): number => QUAD_ORDER.indexOf(quadOf(PloverType.parse(id.slice(1))));
