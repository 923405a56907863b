/** Where the window may go, who may send it messages, and what it may ask the system for. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  isLocalRequest,
  isOwnPage,
  isPermitted,
  isTrustedSender,
} from '../../../electron/main/page-origin.ts';
import { windowRights } from '../../../electron/main/web-preferences.ts';

const OWN = [
  'app://bundle/',
  'app://bundle/index.html',
  'app://bundle/assets/a.js?x=1#y',
  'APP://bundle/index.html',
];

const FOREIGN = [
  'app://bundle.evil/index.html',
  'app://evil.bundle/index.html',
  'app://bundle@evil/index.html',
  'app://user@bundle/index.html',
  'app://user:pass@bundle/',
  'app://bundle:80/',
  'app://bundle:8080/index.html',
  'app://bundle%2eevil/',
  'app://bundle\u3002evil/',
  'app://bundle\uff0eevil/',
  'app://b\u0443ndle/',
  'app:bundle/index.html',
  'app:/bundle/index.html',
  'app:///bundle/index.html',
  'app:///index.html',
  'app://',
  'app://evil/',
  'app://evil/bundle/index.html',
  'app://evil/?app://bundle/',
  'app://evil/#app://bundle/',
  'apps://bundle/',
  'app2://bundle/',
  'xapp://bundle/',
  'view-source:app://bundle/',
  'blob:app://bundle/123',
  'filesystem:app://bundle/temporary/x',
  'file:///etc/passwd',
  'file://bundle/index.html',
  'file:///app://bundle/index.html',
  'http://bundle/',
  'http://127.0.0.1/',
  'http://localhost:5173/',
  'https://bundle/',
  'https://example.org/',
  'https://example.org/app://bundle/',
  'https://app:bundle@example.org/',
  'ws://bundle/',
  'ftp://bundle/',
  'javascript:alert(1)',
  'javascript://bundle/%0aalert(1)',
  'JavaScript:alert(1)',
  'data:text/html,<script>1</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'vbscript:msgbox(1)',
  'about:blank',
  'about:srcdoc',
  'chrome://settings',
  'chrome-extension://abc/index.html',
  'devtools://devtools/bundled/inspector.html',
  'smb://host/share',
  'mailto:a@example.org',
  'tel:123',
  'ms-word:ofe|u|http://example.org/x.docx',
  'steam://run/1',
  '',
  ' ',
  'bundle',
  '//bundle/',
  '/index.html',
  'app',
];

describe('isOwnPage', () => {
  test('sees the table', () => expect(OWN.length + FOREIGN.length).toBeGreaterThanOrEqual(60));
  test.each(OWN)('%j is ours', (address) => expect(isOwnPage(address)).toBe(true));
  test.each(FOREIGN)('%j is not', (address) => expect(isOwnPage(address)).toBe(false));
});

describe('isLocalRequest', () => {
  const LOCAL = ['blob:app://bundle/1f-2e', 'data:image/svg+xml,x', 'devtools://devtools/bundled/x.js'];
  test.each([...OWN, ...LOCAL])('%j stays here', (address) => expect(isLocalRequest(address)).toBe(true));
  test('everything else would leave', () => {
    const leaving = [...FOREIGN, 'blob:https://example.org/1', 'wss://example.org/'];
    const passed = leaving.filter(isLocalRequest);
    expect(passed.every((address) => /^(?:data:|devtools:|blob:app:\/\/bundle\/)/.test(address))).toBe(true);
  });
});

describe('isTrustedSender', () => {
  test('the top frame of our page, and nobody else', () => {
    expect(isTrustedSender({ url: 'app://bundle/index.html', parent: null })).toBe(true);
    expect(isTrustedSender({ url: 'app://bundle/index.html', parent: {} })).toBe(false);
    expect(isTrustedSender(null)).toBe(false);
    expect(isTrustedSender(undefined)).toBe(false);
    for (const url of FOREIGN) expect(isTrustedSender({ url, parent: null }), url).toBe(false);
  });
});

describe('rights', () => {
  test('of all permissions that Electron knows, only writing text to the clipboard is given', () => {
    const types = readFileSync(
      new URL('../../../node_modules/electron/electron.d.ts', import.meta.url),
      'utf8',
    );
    const lists = [...types.matchAll(/permission: ((?:'[\w-]+' \| )+'[\w-]+')/g)].map(
      (match) => match[1] ?? '',
    );
    const names = new Set(lists.flatMap((list) => list.split(' | ').map((name) => name.slice(1, -1))));
    expect(names.size).toBeGreaterThan(15);
    expect([...names].filter(isPermitted)).toEqual(['clipboard-sanitized-write']);
  });

  test('the window has none of Node and all of the sandbox, and nobody can change that', () => {
    expect(windowRights).toEqual({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      disableDialogs: true,
    });
    expect(Object.isFrozen(windowRights)).toBe(true);
  });
});
