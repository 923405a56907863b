/** Which case is open: at the start, on request of the person, and after the core has died. */
import { existsSync } from 'node:fs';
import type { Failure } from '#shared/contract/errors.ts';
import type { CoreHost, Opened } from './core-host.ts';
import type { OpenCase } from './core-messages.ts';
import type { RecentCases } from './recent-cases.ts';
import type { Unopened } from './unopened.ts';

export interface CaseSwitch {
  /** The case that is open; waits for the first one. */
  opened(): Promise<OpenCase>;
  /** Opens the case asked for, else the last one, else the sample; asks the person when that fails. */
  openFirst(asked: string | null): Promise<void>;
  /** Opens another case; the one before stays open when that fails. False when it failed or nothing was chosen. */
  openOther(path: string | null): Promise<boolean>;
  /** The core died: opens the same case again, once in the life of the app; then asks the person. */
  reopen(path: string | null): Promise<void>;
}

/** What the switch needs of dialogs and window; the desktop passes Electron's, tests their own. */
export interface CaseSwitchOptions {
  readonly core: Pick<CoreHost, 'open'>;
  readonly recent: RecentCases;
  readonly ask: (unopened: Unopened) => Promise<'other' | 'sample' | 'quit'>;
  /** Whether the backup that the failure names shall take the place of the damaged case. */
  readonly offerBackup: (failure: Failure) => Promise<boolean>;
  readonly choose: () => Promise<string | null>;
  readonly sayFailure: (unopened: Unopened) => Promise<void>;
  readonly sayRestarted: () => Promise<void>;
  /** Loads the page again, so that it connects to the core that runs now. */
  readonly reload: () => void;
  readonly quit: () => void;
}

export function createCaseSwitch(options: CaseSwitchOptions): CaseSwitch {
  const opener = createOpener(options);
  let restarts = 0;
  return {
    opened: opener.opened,
    async openFirst(asked) {
      // The page that is loading meanwhile waits for this core, so a success needs no reload.
      const path = asked ?? lastCase(options.recent);
      const result = await opener.open(path);
      if (!result.ok) await opener.askUntilOpen({ path, why: result.failure });
    },
    async openOther(path) {
      if (path === null) return false;
      const before = opener.current()?.databasePath ?? null;
      const result = await opener.open(path);
      if (result.ok) options.reload();
      else {
        await options.sayFailure({ path, why: result.failure });
        await opener.openOrAsk(before);
      }
      return result.ok;
    },
    async reopen(path) {
      restarts += 1;
      if (restarts > 1) return opener.askUntilOpen({ path, why: 'died' });
      await opener.openOrAsk(path);
      await options.sayRestarted();
    },
  };
}

const lastCase = (recent: RecentCases): string | null =>
  recent.paths().find((path) => existsSync(path)) ?? null;

interface Opener {
  current(): OpenCase | null;
  opened(): Promise<OpenCase>;
  /** Null opens the sample case. */
  open(path: string | null): Promise<Opened>;
  openOrAsk(path: string | null): Promise<void>;
  /** Until a case is open or the person gives up. */
  askUntilOpen(unopened: Unopened): Promise<void>;
}

function createOpener(options: CaseSwitchOptions): Opener {
  const { recent, ask, choose, reload, quit } = options;
  let current: OpenCase | null = null;
  let sayFirst: (opened: OpenCase) => void = () => {};
  const first = new Promise<OpenCase>((resolve) => {
    sayFirst = resolve;
  });
  const opener: Opener = {
    current: () => current,
    opened: async () => current ?? first,
    async open(path) {
      const result = await openOrRestore(options, path);
      if (!result.ok) return result;
      current = result;
      sayFirst(result);
      recent.add(result.databasePath);
      return result;
    },
    async openOrAsk(path) {
      const result = await opener.open(path);
      if (result.ok) reload();
      else await opener.askUntilOpen({ path, why: result.failure });
    },
    async askUntilOpen(unopened) {
      const choice = await ask(unopened);
      if (choice === 'quit') return quit();
      const chosen = choice === 'other' ? await choose() : null;
      if (choice === 'other' && chosen === null) return opener.askUntilOpen(unopened);
      await opener.openOrAsk(chosen);
    },
  };
  return opener;
}

/** A damaged case with a backup is a question, not yet a failure. */
async function openOrRestore(
  { core, offerBackup }: Pick<CaseSwitchOptions, 'core' | 'offerBackup'>,
  path: string | null,
): Promise<Opened> {
  const result = await core.open(path);
  const hasBackup = !result.ok && result.failure.code === 'case-corrupt' && result.failure.details?.backup;
  if (result.ok || !hasBackup || !(await offerBackup(result.failure))) return result;
  return core.open(path, { restoreBackup: true });
}
