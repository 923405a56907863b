/** All that the page sees of the desktop: `throughline.invoke` and `throughline.subscribe`, for listed names only. */
import { contextBridge, ipcRenderer } from 'electron';
import { invokeNames, pushNames } from '../../shared/contract/names.ts';
import { createApi } from './api.ts';
import { createPortClient } from './port-client.ts';

const api = createApi({
  invokeNames,
  pushNames,
  askHost: (name, input) => ipcRenderer.invoke('throughline:host', name, input),
  makeClient: createPortClient,
});

ipcRenderer.on('throughline:push', (_event, name: unknown, payload: unknown) => api.push(name, payload));
ipcRenderer.on('throughline:port', (event) => {
  const [port] = event.ports;
  if (!port) return;
  api.connect({
    postMessage: (message) => port.postMessage(message),
    onMessage: (listener) => {
      port.onmessage = (message) => listener(message.data);
    },
    close: () => port.close(),
  });
});
ipcRenderer.send('throughline:connect');

contextBridge.exposeInMainWorld('throughline', { invoke: api.invoke, subscribe: api.subscribe });
