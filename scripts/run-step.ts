/** Runs one command of a larger script, with its time, and stops the script when it fails. */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

export const projectRoot = join(import.meta.dirname, '..');

/** The tools of node_modules first, so that `node` is the one this project pins. */
export const toolEnvironment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: `${join(projectRoot, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
});

/** Runs `command` with `args` in the project's folder, its output shown; returns its exit status. */
export function runCommand(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): number {
  const { status } = spawnSync(command, args, {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...toolEnvironment(), ...env },
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}

/** Like {@link runCommand}, with a heading and its seconds; a failure ends the process with the same status. */
export function runStep(title: string, command: string, args: readonly string[]): void {
  const started = performance.now();
  console.log(`\n▸ ${title}`);
  const status = runCommand(command, args);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? '✓' : '✗'} ${title} (${seconds} s)`);
  if (status !== 0) process.exit(status);
}
