/** Keeps a file from being overwritten that the person has not been asked about. */
import { existsSync } from 'node:fs';
import { ContractError } from '#shared/contract/errors.ts';

/** A new file may not take the place of one that is there: throws `conflict`. */
export function refuseExisting(path: string): void {
  if (existsSync(path)) {
    throw new ContractError(
      'conflict',
      'There is already a file with this name; open it or choose another name.',
    );
  }
}
