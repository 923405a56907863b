/** The names that the preload lets through: bare strings without imports. A test holds them equal to the contract. */

export const invokeNames: readonly string[] = [
  'case.summary',
  'document.preview',
  'article.list',
  'article.get',
  'article.import',
  'article.reextract',
  'article.previewPublished',
  'article.setPublished',
  'item.evidence',
  'item.review',
  'item.delete',
  'actor.rename',
  'event.setTitle',
  'event.setType',
  'event.setStatus',
  'event.setTime',
  'history.list',
  'history.undo',
  'history.redo',
  'view.window',
  'search.find',
  'host.info',
  'host.newCase',
  'host.openCase',
  'host.openRecent',
  'host.forgetRecent',
  'host.setMenu',
  'host.showAbout',
];

export const pushNames: readonly string[] = ['core', 'menu', 'drop'];
