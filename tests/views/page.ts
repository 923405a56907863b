/** The page of the view tests: the window over the fake core; `?case=large`, `empty` and `hostile` choose other cases. */
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
  const name = new URLSearchParams(location.search).get('case');
  if (name === 'empty') return nothing;
  if (name === 'hostile') return createHostileCase();
  return name === 'large' ? createLargeCase({ actors: 200, events: 1000, seed: 7 }) : createSampleCase();
}

const core = createFakeCore(chosenCase());
const { workspace } = mountWindow(core);
Object.assign(window, { viewTest: { core, workspace } });
