/** The fake core's exports: pictures as the core draws them, though a PNG only stands for one, and the case as JSON. */
import { drawnGraph } from '#core/pictures/drawn-graph.ts';
import type { Reply } from '#shared/contract/errors.ts';
import { PictureRequest } from '#shared/contract/pictures.ts';
import type { WindowView } from '#shared/contract/views.ts';
import { graphPicture } from '#shared/picture/graph-picture.ts';
import { chosenView, type PictureData } from '#shared/picture/picture-data.ts';
import { timelinePicture } from '#shared/picture/timeline-picture.ts';
import type { SampleCase } from './case.ts';
import { type Input, ok } from './fake-reply.ts';

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';

export const exportedData = (data: SampleCase, { format }: Input): Reply<unknown> =>
  ok({
    files:
      format === 'csv'
        ? [table('events', data.events), table('actors', data.actors)]
        : [{ name: 'Sample case.json', text: JSON.stringify(data) }],
  });

const table = (name: string, rows: readonly object[]) => ({
  name: `${name}.csv`,
  text: `${Object.keys(rows[0] ?? {}).join(',')}\n`,
});

export function exportedPicture(data: SampleCase, view: WindowView, input: Input): Reply<unknown> {
  const request = PictureRequest.parse(input);
  const records: PictureData = {
    ...{ caseName: 'Sample case', asOf: data.texts[0]?.article.published ?? null },
    actorTotal: data.actors.length,
    view: chosenView(view, request),
    articles: data.texts.map(({ article }) => ({ ...article, eventCount: 0 })),
  };
  const { svg, scale } = pictureOf(records, request);
  const isPng = request.format === 'png';
  return ok({
    fileName: `Sample case ${request.view}.${request.format}`,
    mediaType: isPng ? 'image/png' : 'image/svg+xml',
    data: isPng ? PNG : base64(svg),
    ...{ scale, resolution: isPng ? 300 : null },
  });
}

function pictureOf(data: PictureData, request: PictureRequest) {
  if (request.view === 'timeline') return timelinePicture(data, request);
  return graphPicture(data, request, drawnGraph(data, request));
}

const base64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
