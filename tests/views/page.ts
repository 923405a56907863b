/**
 * The page of the view tests: the window over the fake core; `?case=large`, `empty` and `hostile` choose other cases, and
 * `&actors=1000&events=2500` the size of a large one.
 */
import '../../renderer/app/start-up.ts';
import { mountWindow } from '../../renderer/app/mount.tsx';
import type { Workspace } from '../../renderer/app/workspace.ts';
import { createSampleCase, type SampleCase } from './sample/case.ts';
import { createFakeCore, type FakeCore } from './sample/fake-core.ts';
import { createHostileCase } from './sample/hostile-case.ts';
import { createLargeCase } from './sample/large-case.ts';

declare global {
  interface Window {
    readonly viewTest: { readonly core: FakeCore; readonly workspace: Workspace };
  }
}

const nothing: SampleCase = {
  texts: [],
  mentions: [],
  actors: [],
  places: [],
  events: [],
  relations: [],
  links: [],
  flags: [],
};

function chosenCase(): SampleCase {
  const asked = new URLSearchParams(location.search);
  const name = asked.get('case');
  if (name === 'empty') return nothing;
  if (name === 'hostile') return createHostileCase();
  if (name !== 'large') return createSampleCase();
  const size = (part: string, usual: number): number => Number(asked.get(part) ?? usual);
  return createLargeCase({ actors: size('actors', 200), events: size('events', 1000), seed: 7 });
}

const core = createFakeCore(chosenCase());
const { workspace } = mountWindow(core);
Object.assign(window, { viewTest: { core, workspace } });
