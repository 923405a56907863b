/** Every procedure of the contract with the function that answers it; one that is missing fails the type check. */
import type { Handlers } from './handler.ts';
import * as actors from './services/actors.ts';
import * as articleEdits from './services/article-edits.ts';
import * as articles from './services/articles.ts';
import * as cases from './services/cases.ts';
import * as documents from './services/documents.ts';
import * as eventParts from './services/event-parts.ts';
import * as events from './services/events.ts';
import * as exports from './services/export.ts';
import * as graph from './services/graph.ts';
import * as history from './services/history.ts';
import * as items from './services/items.ts';
import * as jobs from './services/jobs.ts';
import * as pictures from './services/pictures.ts';
import * as published from './services/published.ts';
import * as relations from './services/relations.ts';
import * as savedViews from './services/saved-views.ts';
import * as search from './services/search.ts';
import * as views from './services/views.ts';

export const handlers: Handlers = {
  'case.summary': cases.summariseCase,
  'case.actors': cases.actors,
  'case.places': cases.places,
  'document.preview': documents.previewDocument,
  'article.list': articles.list,
  'article.get': articles.get,
  'article.import': articles.importArticle,
  'article.reextract': articles.reextract,
  'article.previewPublished': published.previewPublished,
  'article.setPublished': published.setPublished,
  'article.setTitle': articleEdits.setTitle,
  'article.setGrade': articleEdits.setGrade,
  'article.setOutlet': articleEdits.setOutlet,
  'article.delete': articleEdits.remove,
  'item.evidence': items.evidence,
  'item.review': items.review,
  'item.delete': items.remove,
  'flag.list': items.flags,
  'actor.rename': actors.rename,
  'actor.setKind': actors.setKind,
  'actor.addAlias': actors.addName,
  'actor.removeAlias': actors.removeName,
  'actor.setAttribute': actors.setFact,
  'actor.merge': actors.merge,
  'event.setTitle': events.setTitle,
  'event.setType': events.setType,
  'event.setStatus': events.setStatus,
  'event.setTime': events.setTime,
  'event.setClaimant': events.setClaimant,
  'event.setPlaces': eventParts.setPlaces,
  'event.setParticipants': eventParts.setParticipants,
  'relation.setPredicate': relations.setPredicate,
  'relation.setStatus': relations.setStatus,
  'relation.setTime': relations.setTime,
  'relation.setEnds': relations.setEnds,
  'job.cancel': jobs.cancel,
  'history.list': history.list,
  'history.undo': history.undo,
  'history.redo': history.redo,
  'view.window': views.viewWindow,
  'view.columns': views.viewColumns,
  'view.records': views.viewRecords,
  'graph.places': graph.places,
  'graph.savePlaces': graph.savePlaces,
  'savedView.list': savedViews.list,
  'savedView.save': savedViews.save,
  'savedView.rename': savedViews.rename,
  'savedView.delete': savedViews.remove,
  'search.find': search.find,
  'search.items': search.items,
  'search.said': search.said,
  'export.data': exports.exportData,
  'export.picture': pictures.exportPicture,
};
