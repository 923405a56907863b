/** A picture of the timeline. */
import type { PictureRequest } from '../contract/pictures.ts';
import { isAbout } from '../derive/event-time.ts';
import { type Timeline, timeline } from '../derive/timeline.ts';
import { undatedLane } from '../derive/undated-lane.ts';
import type { Day } from '../lib/day.ts';
import { composePicture, type Picture } from './compose.ts';
import { frameOf } from './frame-words.ts';
import type { PictureData } from './picture-data.ts';
import { type SourceList, sourceList } from './sources.ts';
import { pictureThemes } from './theme.ts';
import { isBroken } from './timeline/axis.ts';
import { eventTexts } from './timeline/event-texts.ts';
import { axisDays, timelineBody } from './timeline/timeline-body.ts';
import { timelineLegend } from './timeline/timeline-legend.ts';

/** Beyond this many dated events there is no room for dates below the titles. */
const MAX_ROOMY = 60;
/** More columns than this would stripe the whole picture. */
const MAX_PUBLICATION_DAYS = 12;

export function timelinePicture(data: PictureData, request: PictureRequest): Picture {
  const theme = pictureThemes[request.theme];
  const { view, articles } = data;
  const shown = timelineOf(data, request);
  const lane = undatedLane(shown.undated, view);
  const list = sourceList(
    articles,
    view.events.flatMap((event) => event.evidence),
  );
  const density = shown.items.length > MAX_ROOMY ? 'dense' : 'roomy';
  const published = publicationDays(data, list);
  const legend = timelineLegend(
    {
      ...{ timeline: shown, lane },
      hasPublished: published.length > 0 && shown.items.length > 0,
      hasApproximate: view.events.some((event) => isAbout(event.time)),
      hasBreaks:
        shown.items.length > 0 && isBroken(axisDays({ timeline: shown, published, window: view.window })),
    },
    theme,
  );
  const frame = frameOf(data, request, {
    counts: '',
    undated: shown.undated.length,
    legend,
    sources: list.sources,
  });
  const text = eventTexts(view, { mark: list.mark, density });
  const scene = { timeline: shown, lane, window: view.window, published, text, density, theme } as const;
  return composePicture(frame, { size: request.size, theme }, timelineBody(scene));
}

/** Open ends are drawn by the picture itself, beyond any day that is known. */
function timelineOf(
  { view, articles }: PictureData,
  { lanes, lineOrder, pinnedActors }: PictureRequest,
): Timeline {
  const days = view.events.flatMap(({ time }) => [time.earliest, time.latest]).filter((day) => day !== null);
  const frame = {
    first: days.reduce((least, day) => Math.min(least, day), days[0] ?? 0),
    last: days.reduce((most, day) => Math.max(most, day), days[0] ?? 0),
  };
  return timeline(view, frame, { lanes, order: lineOrder, pinned: pinnedActors, articles });
}

/** Of the sources that are named, inside the window. */
function publicationDays({ articles, view }: PictureData, { sources }: SourceList): readonly Day[] {
  const { from, to } = view.window;
  const cited = new Set(sources.map((source) => source.articleId));
  const days = articles
    .filter((article) => cited.has(article.id))
    .flatMap((article) => article.published ?? []);
  const inside = days.filter((day) => (from === null || day >= from) && (to === null || day <= to));
  return [...new Set(inside)].slice(0, MAX_PUBLICATION_DAYS);
}
