/** Locks every page of the app in: no navigation out, no windows, no webviews, no permissions, only our own files. */
import { app, protocol, session } from 'electron';
import { answerAppRequest } from './app-files.ts';
import { APP_SCHEME, isLocalRequest, isOwnPage, isPermitted } from './page-origin.ts';

/** Before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
  // As root Chromium has no sandbox, and this call would then end the process.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}

/** Once the app is ready, before the first window. */
export function serveRenderer(folder: string): void {
  protocol.handle(APP_SCHEME, (request) => answerAppRequest(request, folder));
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, permission, decide) =>
    decide(isPermitted(permission)),
  );
  defaultSession.setPermissionCheckHandler((_contents, permission) => isPermitted(permission));
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isLocalRequest(url) }));
  // Its dictionaries would come from outside.
  defaultSession.setSpellCheckerEnabled(false);
}

/** For every page there will ever be. */
export function guardPages(): void {
  app.on('web-contents-created', (_event, contents) => {
    const stay = (event: { preventDefault(): void }, address: string): void => {
      if (!isOwnPage(address)) event.preventDefault();
    };
    contents.on('will-navigate', (event) => stay(event, event.url));
    contents.on('will-frame-navigate', (event) => stay(event, event.url));
    contents.on('will-redirect', (event) => stay(event, event.url));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
