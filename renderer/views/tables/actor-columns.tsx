/** Columns that name an actor and say its kind. */
import type { ActorColumns } from '#shared/columns/case-columns.ts';
import { ranksOf } from '#shared/columns/table-order.ts';
import { actorKindWord } from '#shared/derive/words.ts';
import { t } from '#shared/i18n/text.ts';
import { ActorKind } from '#shared/model/vocabulary.ts';
import { KindMark } from '../inspector/kind-mark.tsx';
import type { TableColumn } from './table-model.ts';

interface ActorOf {
  readonly id: string;
  readonly head: string;
  readonly by?: string;
  /** The place of an actor; below 0 for none. */
  readonly of: (place: number) => number;
  readonly text?: (place: number) => string;
}

/** Sorted by name; rows without an actor come last. */
export function actorColumn(actors: ActorColumns, { id, head, by, of, text }: ActorOf): TableColumn {
  const ranks = nameRanks(actors);
  const nameAt = new Map<number, string>();
  const nobody = actors.ids.length;
  return {
    ...{ id, head, by, width: 160 },
    textOf: text ?? ((place) => actors.names[of(place)] ?? ''),
    markOf: (place) => (of(place) < 0 ? null : <KindMark kind={kindAt(actors, of(place))} />),
    codes: { of: (place) => ranks[of(place)] ?? nobody, count: nobody + 1 },
    groupText: (code) => {
      if (nameAt.size === 0)
        ranks.forEach((rank, actor) => {
          nameAt.set(rank, actors.names[actor]!);
        });
      return nameAt.get(code) ?? t('tables.noActor');
    },
  };
}

const known = new WeakMap<readonly string[], Int32Array>();

/** Names are sorted once for a state of the case. */
function nameRanks({ names }: ActorColumns): Int32Array {
  const ranks = known.get(names) ?? ranksOf(names);
  known.set(names, ranks);
  return ranks;
}

export const kindAt = ({ kinds }: ActorColumns, place: number): ActorKind =>
  ActorKind.options[kinds[place]!]!;

export const kindColumn = (actors: ActorColumns): TableColumn => ({
  ...{ id: 'kind', head: t('tables.heads.kind'), by: t('tables.by.kind'), width: 116 },
  textOf: (place) => actorKindWord(kindAt(actors, place)),
  codes: { of: (place) => actors.kinds[place]!, count: ActorKind.options.length },
  groupText: (code) => actorKindWord(ActorKind.options[code]!),
});
