/** The shape by which the graph shows a kind of actor, small enough for a line of text. */
import type { ActorKind } from '#shared/model/vocabulary.ts';
import { actorIcon } from '../graph/actor-icons.ts';
import { useGraphTheme } from '../graph/use-graph-theme.ts';

export function KindMark({ kind }: { readonly kind: ActorKind }) {
  const { text } = useGraphTheme();
  return (
    <img
      className="kind-mark"
      src={actorIcon(kind, false, { stroke: text, fill: 'none' })}
      alt=""
      width={16}
      height={16}
    />
  );
}
