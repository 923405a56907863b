#!/usr/bin/env node
/** Starts the command line on Node 24: the one that runs this, else the project's own, else it says what is missing. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const [major = 0] = process.versions.node.split('.').map(Number);

if (major < 24) process.exitCode = await runOnOwnNode();
else {
  const source = join(root, 'electron', 'cli', 'main.ts');
  const { runCli } = await import(existsSync(source) ? './main.ts' : '../../out/main/cli.js');
  process.exitCode = await runCli(process.argv.slice(2));
}

function runOnOwnNode() {
  const names = [join('node', 'bin', 'node'), join('node', 'bin', 'node.exe')];
  const own = names.map((name) => join(root, 'node_modules', name)).find((path) => existsSync(path));
  if (!own) {
    console.error(
      `throughline: needs Node 24 or newer, this is ${process.versions.node}; install it or run "npm install" in ${root}`,
    );
    return 2;
  }
  return passOn(
    spawn(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' }),
    own,
  );
}

/** Waits for the program; a signal that ends this one ends it too. */
function passOn(child, own) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((done) => {
    child.on('error', (error) => {
      console.error(`throughline: ${own} does not start: ${error.message}`);
      done(1);
    });
    child.on('exit', (code) => done(code ?? 1));
  });
}
