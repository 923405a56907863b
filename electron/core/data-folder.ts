/** The folder for what belongs to the person and not to a case: the sample case, backups. */
import { join } from 'node:path';

export interface Machine {
  readonly platform: string;
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const NAME = 'Throughline';

/** The same folder as the desktop app's; `THROUGHLINE_HOME` puts it elsewhere. */
export function dataFolder({ platform, home, environment }: Machine): string {
  const chosen = environment.THROUGHLINE_HOME;
  if (chosen) return chosen;
  if (platform === 'win32') return join(environment.APPDATA ?? join(home, 'AppData', 'Roaming'), NAME);
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', NAME);
  return join(environment.XDG_CONFIG_HOME || join(home, '.config'), NAME);
}
