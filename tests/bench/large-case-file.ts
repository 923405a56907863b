/** A case file of about 200 actors and 1,000 events from the seeded generator, for measuring the window over it. */
import { makeDemoCase } from '#core/demo/make-demo-case.ts';
import { projectPaths } from '#core/project-paths.ts';

const EVENTS = 1000;
const SEED = 11;
const NEW_ACTOR = 0.48;

export async function makeLargeCase(
  databasePath: string,
): Promise<{ readonly actors: number; readonly events: number }> {
  const { actors, events } = await makeDemoCase({
    ...{ databasePath, events: EVENTS, seed: SEED, newActor: NEW_ACTOR },
    resources: projectPaths(import.meta.url).root,
    clock: Date.now,
    log: { info: () => undefined, error: () => undefined },
  });
  return { actors, events };
}
