/** A case file of about 200 actors and 1,000 events from the seeded generator, for measuring the window over it. */
import { readerOf, syntheticArticles } from '../fixtures/synthetic-case.ts';
import { openTestCore } from '../fixtures/test-core.ts';

const ARTICLES = 40;
const SEED = 11;
const NEW_ACTOR = 0.48;

export async function makeLargeCase(
  databasePath: string,
): Promise<{ readonly actors: number; readonly events: number }> {
  const articles = syntheticArticles(ARTICLES, SEED, NEW_ACTOR);
  const { core, ask } = await openTestCore({ databasePath, checkOutputs: false, read: readerOf(articles) });
  for (const { title, text, published } of articles) {
    await ask('article.import', { title, text, published, publishedBasis: 'analyst' });
  }
  const { counts } = await ask('case.summary', {});
  await core.close();
  return { actors: counts.actors, events: counts.events };
}
