/** The worker that lays out graphs, so that no frame waits for them. */
import type { Places } from '#shared/layout/layout-graph.ts';
import { type LayoutTask, placesOf } from '#shared/layout/layout-task.ts';

export type LayoutNews =
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'places'; readonly places: Places };

const tell = (news: LayoutNews): void => postMessage(news);

addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  const places = placesOf(data, (share) => tell({ kind: 'share', share }));
  tell({ kind: 'places', places });
});
