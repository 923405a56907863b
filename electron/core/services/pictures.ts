/** export.picture: the graph or the timeline as a file, from the records that the window shows too. */
import type { ParsedInputOf } from '#shared/contract/index.ts';
import { MAX_ITEMS } from '#shared/contract/pictures.ts';
import type { WindowView } from '#shared/contract/views.ts';
import { chosenView } from '#shared/picture/picture-data.ts';
import type { QueryHandler } from '../handler.ts';
import { listArticles } from '../store/articles.ts';
import { readSummary } from '../store/summary.ts';
import { viewWindow } from './views.ts';

const MEDIA_TYPES = { svg: 'image/svg+xml', png: 'image/png' } as const;

export const exportPicture: QueryHandler<'export.picture'> = async (context, request) => {
  const { connection, caseName, pictures } = context;
  // Handlers hand out what must not be changed; the derivations of the views change nothing.
  const view = (await viewWindow(context, { window: request.window, limit: MAX_ITEMS })) as WindowView;
  const { asOf, counts } = readSummary(connection);
  const data = {
    ...{ caseName, asOf },
    actorTotal: counts.actors,
    view: chosenView(view, request),
    articles: listArticles(connection),
  };
  const { bytes, scale, resolution } = await pictures.draw({ data, request });
  return {
    fileName: fileNameOf(caseName, request),
    mediaType: MEDIA_TYPES[request.format],
    data: Buffer.from(bytes).toString('base64'),
    ...{ scale, resolution },
  };
};

const VIEW_WORDS = { graph: 'actor graph', timeline: 'timeline' } as const;

/** Without characters that a file system refuses. */
const fileNameOf = (caseName: string, { view, format }: ParsedInputOf<'export.picture'>): string =>
  `${`${caseName} ${VIEW_WORDS[view]}`.replace(/[\p{Cc}\p{Cs}\\/:*?"<>|\s]+/gu, ' ').trim()}.${format}`;
