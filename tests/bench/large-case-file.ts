/** A case file from the seeded generator, of about 200 actors and 1,000 events unless told otherwise, for measuring the window over it. */
import { makeDemoCase } from '#core/demo/make-demo-case.ts';
import { projectPaths } from '#core/project-paths.ts';

const SEED = 11;
const USUAL = { events: 1000, newActor: 0.48 };

export async function makeLargeCase(
  databasePath: string,
  { events: wanted, newActor }: { readonly events: number; readonly newActor: number } = USUAL,
): Promise<{ readonly actors: number; readonly events: number }> {
  const { actors, events } = await makeDemoCase({
    ...{ databasePath, events: wanted, seed: SEED, newActor },
    resources: projectPaths(import.meta.url).root,
    clock: Date.now,
    log: { info: () => undefined, error: () => undefined },
  });
  return { actors, events };
}
