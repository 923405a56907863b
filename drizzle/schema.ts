/** The tables of a case file; `npm run migrations` derives the migrations from here. */
export * from './tables/actors.ts';
export * from './tables/articles.ts';
export * from './tables/caches.ts';
export * from './tables/events.ts';
export * from './tables/graph.ts';
export * from './tables/history.ts';
export * from './tables/names.ts';
export * from './tables/relations.ts';
export * from './tables/saved-views.ts';
