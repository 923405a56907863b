/** Takes all that a search finds into the shared selection, so that every view shows it, and says how many there are. */
import { lies } from '#shared/columns/presence.ts';
import { counted } from '#shared/derive/counted.ts';
import type { ItemRef } from '#shared/derive/item-ref.ts';
import { t } from '#shared/i18n/text.ts';
import type { CallOutput } from '../api/client.ts';
import type { Shown } from '../state/shown.ts';
import type { Workspace } from './workspace.ts';

type Found = CallOutput<'search.items'>;

export async function showResults(workspace: Workspace, text: string): Promise<void> {
  const { client, selection, notices, shown, report } = workspace;
  const reply = await client.call('search.items', { text });
  if (!reply.ok) return report(reply.error);
  const items = itemsOf(reply.data);
  if (items.length > 0) selection.select('app', items);
  notices.show({
    ...{ tone: 'done', details: null, undo: null },
    title:
      items.length === 0
        ? t('app.found.nothing')
        : t('app.found.selected', { results: counted(items.length, 'result') }),
    advice: items.length === 0 ? null : adviceOf(reply.data, unseen(items, shown.getState())),
  });
}

const itemsOf = ({ actors, events, relations }: Found): readonly ItemRef[] => [
  ...actors.map((id) => ({ kind: 'actor' as const, id })),
  ...events.map((id) => ({ kind: 'event' as const, id })),
  ...relations.map((id) => ({ kind: 'relation' as const, id })),
];

/** "2 actors, 35 events" */
export const foundWords = ({ actors, events, relations }: Found): string =>
  [
    actors.length > 0 ? counted(actors.length, 'actor') : null,
    events.length > 0 ? counted(events.length, 'event') : null,
    relations.length > 0 ? counted(relations.length, 'relation') : null,
  ]
    .filter((words) => words !== null)
    .join(', ');

export const foundCount = ({ actors, events, relations }: Found): number =>
  actors.length + events.length + relations.length;

function adviceOf(found: Found, hidden: number): string {
  const more = found.more ? t('app.found.more') : '';
  const out = hidden > 0 ? t('app.found.hidden', { results: counted(hidden, 'result') }) : '';
  return `${foundWords(found)}.${out}${more}`;
}

/** How many of the items the window does not show now. */
function unseen(items: readonly ItemRef[], { known, now }: Shown): number {
  if (!known || !now) return 0;
  const states = { actor: now.actors, event: now.events, relation: now.relations };
  return items.filter(({ kind, id }) => {
    const place = known.at[kind](id);
    return place >= 0 && states[kind][place] === lies.outside;
  }).length;
}
