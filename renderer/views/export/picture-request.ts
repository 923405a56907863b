/** What a picture is asked for with: what the window shows now, where its actors stand, and what the dialog says. */
import type { PictureRequest } from '#shared/contract/pictures.ts';
import { language } from '#shared/i18n/text.ts';
import type { CaseWindow } from './shown-now.ts';

/** What a person chooses of a picture. */
export interface PictureOptions {
  readonly format: PictureRequest['format'];
  readonly size: PictureRequest['size'];
  readonly theme: PictureRequest['theme'];
  readonly lanes: PictureRequest['lanes'];
  /** The time window and the filters count, or not. */
  readonly extent: 'window' | 'case';
  readonly title: string;
  readonly marking: string;
}

export type PictureView = PictureRequest['view'];

/** Empty texts ask for the title that the core makes, and for no marking. */
export function pictureRequest(view: PictureView, options: PictureOptions, now: CaseWindow): PictureRequest {
  const { format, size, theme, lanes, extent } = options;
  const chosen =
    extent === 'window'
      ? partOf(now, view)
      : { window: { from: null, to: null }, knownOn: null, eventIds: null, relationIds: null };
  return {
    ...{ view, format, size, theme, lanes },
    lineOrder: [...(now.lineOrder[lanes] ?? [])],
    pinnedActors: [...now.pinnedActors],
    ...chosen,
    hiddenActors: [...now.hiddenActors],
    places: [...now.places],
    groups: now.groups,
    strongestLines: now.strongestLines,
    title: options.title.trim() || null,
    marking: options.marking.trim() || null,
    language: language(),
  };
}

const partOf = ({ window, knownOn, ...now }: CaseWindow, view: PictureView) => ({
  ...{ window, knownOn, eventIds: [...now[view].eventIds], relationIds: [...now[view].relationIds] },
});
