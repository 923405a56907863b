/** Every procedure of the contract with the function that answers it; one that is missing fails the type check. */
import type { Handlers } from './handler.ts';
import * as articles from './services/articles.ts';
import * as cases from './services/cases.ts';
import * as documents from './services/documents.ts';
import * as events from './services/events.ts';
import * as history from './services/history.ts';
import * as items from './services/items.ts';
import * as pictures from './services/pictures.ts';
import * as published from './services/published.ts';
import * as search from './services/search.ts';
import * as views from './services/views.ts';

export const handlers: Handlers = {
  'case.summary': cases.summariseCase,
  'document.preview': documents.previewDocument,
  'article.list': articles.list,
  'article.get': articles.get,
  'article.import': articles.importArticle,
  'article.reextract': articles.reextract,
  'article.previewPublished': published.previewPublished,
  'article.setPublished': published.setPublished,
  'item.evidence': items.evidence,
  'item.review': items.review,
  'item.delete': items.remove,
  'actor.rename': items.renameActor,
  'event.setTitle': events.setTitle,
  'event.setType': events.setType,
  'event.setStatus': events.setStatus,
  'event.setTime': events.setTime,
  'history.list': history.list,
  'history.undo': history.undo,
  'history.redo': history.redo,
  'view.window': views.viewWindow,
  'search.find': search.find,
  'export.picture': pictures.exportPicture,
};
