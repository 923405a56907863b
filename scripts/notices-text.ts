/** The notices of everything that ships with the app and is not ours: packages of the lockfile, and the data of the models. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './run-step.ts';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  /** Development wants it, and something that ships may use its types: none of its code ships. */
  readonly devOptional?: boolean;
}

interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

const read = (...path: readonly string[]): string => readFileSync(join(projectRoot, ...path), 'utf8');

/** `node_modules/a/node_modules/b` is the package b. */
const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

function licenceText(path: string): string {
  const files = readdirSync(join(projectRoot, path)).filter((name) => /^(licen[cs]e|notice)/i.test(name));
  return files
    .sort()
    .map((name) => read(path, name).replaceAll('\r', '').trim())
    .join('\n\n');
}

/** TypeScript's compiler for each system, in the lockfile because i18next may use its types. */
const COMPILER = /^node_modules\/@typescript\//;

function shippedPackages(): readonly Shipped[] {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
  return Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional && !COMPILER.test(path))
    .map(([path, { version = '', license = '' }]) => ({
      name: nameOf(path),
      version,
      licence: license,
      text: licenceText(path),
    }))
    .sort((a, b) => (a.name < b.name || (a.name === b.name && a.version < b.version) ? -1 : 1));
}

/** Packages under the very same text stand together. */
function byText(packages: readonly Shipped[]): ReadonlyMap<string, readonly Shipped[]> {
  const groups = new Map<string, Shipped[]>();
  for (const each of packages) {
    const key = each.text === '' ? `Licence: ${each.licence}` : each.text;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return groups;
}

const section = ([text, packages]: readonly [string, readonly Shipped[]]): string => {
  const names = packages.map(({ name, version, licence }) => `- ${name} ${version} (${licence})`);
  return `${names.join('\n')}\n\n\`\`\`text\n${text}\n\`\`\`\n`;
};

/** "Data, licences, credit" of the models' card. */
function dataCredits(): string {
  const card = read('models', 'README.md');
  return card
    .slice(card.indexOf('## Data'))
    .replace(/^## .*\n/, '')
    .trim();
}

export const noticesText = (): string => `# Third-party notices

Throughline is licensed under the Apache License 2.0 (\`LICENSE\`). What follows is the work of others that ships with it.
This file is made by \`npm run notices\` from \`package-lock.json\` and \`models/README.md\`; don't edit it.

## Data that the models were trained on

${dataCredits()}

## Electron

The desktop app runs on Electron (MIT licence, © Electron contributors, © GitHub Inc.) with Chromium and Node.js; their notices lie
beside Electron's binary as \`LICENSE\` and \`LICENSES.chromium.html\`.

## Packages

${[...byText(shippedPackages())].map(section).join('\n')}`;
