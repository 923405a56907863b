/** The localhost host: the contract over HTTP and server-sent events, and the renderer's files, for one person. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Core, Logger } from '#core/core.ts';
import { createCalls, type Dispatch } from './calls.ts';
import { createEventStreams, type EventStreams } from './event-stream.ts';
import { CALL_PREFIX, checkRequest } from './gate.ts';
import { type Surroundings, webHandlers, withHost } from './host-procedures.ts';
import { serveLocked, serveLogin } from './login.ts';
import { refuse } from './respond.ts';
import { createSession, type Session } from './session.ts';
import { serveAsset } from './static-files.ts';

export interface WebHostOptions {
  readonly core: Pick<Core, 'dispatch' | 'subscribe'>;
  /** The built renderer: `out/renderer`. */
  readonly rendererFolder: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly surroundings: Surroundings;
  readonly clock: () => number;
  readonly log: Logger;
}

export interface WebHost {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** A new link that lets one browser in, once and within a minute. Never log it. */
  loginUrl(): string;
  /** Ends open connections; safe to call twice. */
  close(): Promise<void>;
}

/** Only this machine can reach it. */
const ADDRESS = '127.0.0.1';

/** Rejects when the port is taken. */
export async function createWebHost(options: WebHostOptions): Promise<WebHost> {
  const server = createServer(LIMITS);
  const port = await listen(server, options.port);
  const session = createSession({ port, clock: options.clock });
  const streams = createEventStreams();
  const unsubscribe = options.core.subscribe((push) => streams.send(push));
  const routes = routesOf(options, session, streams);
  server.on('request', (request, response) => {
    answer(request, response, { routes, session, authority: `${ADDRESS}:${port}` }).catch(
      (error: unknown) => {
        options.log.error('web-request-failed', { reason: error instanceof Error ? error.name : 'unknown' });
        refuse(response, 500, { code: 'internal', message: 'The request failed.' });
      },
    );
  });
  server.on('upgrade', (_request, socket) =>
    socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'),
  );
  return {
    origin: `http://${ADDRESS}:${port}`,
    loginUrl: () => `http://${ADDRESS}:${port}/login?token=${session.newToken()}`,
    async close() {
      unsubscribe();
      streams.close();
      await stop(server);
    },
  };
}

const LIMITS = { headersTimeout: 10_000, requestTimeout: 60_000, maxHeaderSize: 16_384 };

type Route = (request: IncomingMessage, response: ServerResponse, target: Target) => Promise<void> | void;

interface Routes {
  readonly call: Route;
  readonly login: Route;
  readonly events: Route;
  readonly asset: Route;
}

function routesOf(options: WebHostOptions, session: Session, streams: EventStreams): Routes {
  const dispatch: Dispatch = (name, input) => options.core.dispatch(name, input);
  const calls = createCalls(withHost(dispatch, webHandlers(options.surroundings)));
  return {
    call: (request, response, { pathname }) => calls(request, response, pathname),
    login: (_request, response, { query }) => serveLogin(response, session, query),
    events: (_request, response) => streams.add(response),
    asset: (_request, response, { pathname }) => serveAsset(response, options.rendererFolder, pathname),
  };
}

interface Desk {
  readonly routes: Routes;
  readonly session: Session;
  readonly authority: string;
}

async function answer(request: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> {
  const target = targetOf(request.url ?? '');
  const { method = '', headers } = request;
  const hasSession = desk.session.holds(headers.cookie);
  const verdict = checkRequest({ method, pathname: target.pathname, headers, hasSession }, desk.authority);
  if (verdict?.status === 401 && target.pathname === '/') return serveLocked(response);
  if (verdict) return refuse(response, verdict.status, { code: 'refused', message: verdict.reason });
  await routeOf(target.pathname, desk.routes)(request, response, target);
}

interface Target {
  readonly pathname: string;
  readonly query: URLSearchParams;
}

/** The path as it was sent: a URL object would resolve `..`, and what has been resolved can't be refused. */
function targetOf(url: string): Target {
  const at = url.indexOf('?');
  if (at < 0) return { pathname: url, query: new URLSearchParams() };
  return { pathname: url.slice(0, at), query: new URLSearchParams(url.slice(at)) };
}

function routeOf(pathname: string, routes: Routes): Route {
  if (pathname.startsWith(CALL_PREFIX)) return routes.call;
  if (pathname === '/login') return routes.login;
  return pathname === '/events' ? routes.events : routes.asset;
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, ADDRESS, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
