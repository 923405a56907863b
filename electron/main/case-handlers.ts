/** The desktop's `host.*` procedures around cases: new, open, and those opened last. */
import type { BrowserWindow } from 'electron';
import type { HostHandlers } from '#shared/contract/host.ts';
import type { CaseSwitch } from './case-switch.ts';
import { chooseCase, chooseNewCase } from './path-dialogs.ts';
import type { RecentCases } from './recent-cases.ts';
import { refuseExisting } from './refuse-existing.ts';

export interface CaseParts {
  readonly window: BrowserWindow;
  readonly recent: RecentCases;
  readonly cases: CaseSwitch;
}

type CaseHandlers = Pick<
  HostHandlers,
  'host.newCase' | 'host.openCase' | 'host.openRecent' | 'host.forgetRecent'
>;

export const caseHandlers = ({ window, recent, cases }: CaseParts): CaseHandlers => ({
  'host.newCase': async () => {
    const path = await chooseNewCase(window);
    if (path !== null) refuseExisting(path);
    return { opened: await cases.openOther(path) };
  },
  'host.openCase': async () => ({ opened: await cases.openOther(await chooseCase(window)) }),
  'host.openRecent': async ({ key }) => ({ opened: await cases.openOther(recent.pathOf(key)) }),
  'host.forgetRecent': ({ key }) => {
    recent.forget(key);
    return recent.list();
  },
});
