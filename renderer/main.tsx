/** Starts the window: the desktop's bridge where there is one, else the localhost host. */
import './app/start-up.ts';
import { createHttpTransport } from './api/http-transport.ts';
import { createIpcTransport } from './api/ipc-transport.ts';
import { mountWindow } from './app/mount.tsx';

const bridge = window.throughline;
mountWindow(bridge ? createIpcTransport(bridge) : createHttpTransport());
