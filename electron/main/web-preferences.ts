/** The window's rights: none of Node's, all of the sandbox. One frozen object, so that no call can add to it. */

export interface WindowRights {
  readonly nodeIntegration: false;
  readonly nodeIntegrationInWorker: false;
  readonly nodeIntegrationInSubFrames: false;
  readonly contextIsolation: true;
  readonly sandbox: true;
  readonly webSecurity: true;
  readonly webviewTag: false;
  readonly navigateOnDragDrop: false;
  readonly spellcheck: false;
  readonly disableDialogs: true;
}

export const windowRights: WindowRights = Object.freeze({
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  contextIsolation: true,
  sandbox: true,
  webSecurity: true,
  webviewTag: false,
  navigateOnDragDrop: false,
  /** Its dictionaries would be fetched from outside. */
  spellcheck: false,
  disableDialogs: true,
});
