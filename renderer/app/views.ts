/** Views of the case: what the window shows now, the way through views, and those that are saved. */
import { MAX_SAVED_VIEWS, type SavedView } from '#shared/contract/saved-views.ts';
import { viewLeft } from '#shared/derive/view-left.ts';
import { freeName, proposedName } from '#shared/derive/view-words.ts';
import { t } from '#shared/i18n/text.ts';
import { layoutNamed } from '#shared/layout/layouts.ts';
import type { ViewSnapshot } from '#shared/model/view-snapshot.ts';
import { createSavedViewStore, type SavedViewStore } from '../state/saved-views.ts';
import { shownItem } from '../state/selection.ts';
import { type Looks, presentIn, showSnapshot, takeSnapshot } from '../state/view-snapshot.ts';
import { createTrailStore, type TrailStore } from '../state/view-trail.ts';
import { graphThumbnail } from '../views/saved-views/graph-thumbnail.ts';
import { chooseLayout, keptLayout } from './follow-settings.ts';
import { knownName } from './item-name.ts';
import type { Workspace } from './workspace.ts';

export interface Views {
  readonly trail: TrailStore;
  readonly saved: SavedViewStore;
  now(): ViewSnapshot;
  /** A name for what the window shows now. */
  proposedName(): string;
  show(view: ViewSnapshot): void;
  /** Saves what the window shows now; null when it failed, which has then been reported. */
  save(name: string): Promise<SavedView | null>;
  /** The same under the proposed name, and tells so with a way to take it back. */
  saveAtOnce(): Promise<void>;
  close(): void;
}

type Parts = Omit<Workspace, 'views' | 'comparison' | 'close'>;

export function createViews(parts: Parts): Views {
  const looks = looksOf(parts);
  const { client, report, data, settings } = parts;
  const saved = createSavedViewStore({ client, onFailure: report });
  const trail = createTrailStore(looks);
  const views: Views = {
    ...{ trail, saved },
    now: () => takeSnapshot(looks),
    proposedName() {
      const name = proposedName(views.now(), selectedName(parts), settings.getState().dateFormat);
      return freeName(
        name,
        (saved.getState() ?? []).map((each) => each.name),
      );
    },
    show: (view) => showSnapshot(looks, viewLeft(view, presentIn(data.getState()))),
    save: (name) => saved.save({ name, snapshot: views.now(), thumbnail: graphThumbnail() }),
    async saveAtOnce() {
      if (saved.getState() === null) await saved.load();
      if ((saved.getState()?.length ?? 0) >= MAX_SAVED_VIEWS) return tellFull(parts);
      const view = await views.save(views.proposedName());
      if (view) tellSaved(parts, saved, view);
    },
    close: trail.close,
  };
  return views;
}

const looksOf = (parts: Parts): Looks => ({
  ...parts,
  layout: {
    now: () => keptLayout(parts.settings.getState()),
    choose: (name) => chooseLayout(parts, layoutNamed(name).name),
  },
  openArticle: (id) => void parts.loader.openArticle(id),
});

function selectedName({ selection, data }: Parts): string | null {
  const item = shownItem(selection.getState());
  return item && knownName(item, data.getState().whole);
}

const tellFull = ({ notices }: Parts): void =>
  notices.show({
    ...{ tone: 'failed', details: null, undo: null },
    title: t('app.fullOfViews', { count: MAX_SAVED_VIEWS }),
    advice: t('app.fullAdvice'),
  });

function tellSaved({ notices }: Parts, saved: SavedViewStore, { id, name }: SavedView): void {
  const undo = () => void saved.remove(id);
  const title = t('app.savedView', { name });
  notices.show({ tone: 'done', title, advice: null, details: null, undo });
}
