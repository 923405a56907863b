/** Calls of procedures over HTTP: `POST /call/<name>` with the input as JSON; the reply as JSON, or the bytes alone. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ContractError, type Reply } from '#shared/contract/errors.ts';
import { bodyLimit, readJson } from './body.ts';
import { CALL_PREFIX } from './gate.ts';
import { type Answer, BYTES_TYPE, JSON_TYPE, refuse, respond } from './respond.ts';

const MAX_IN_FLIGHT = 50;

/** Answers any name and any input, as the core does. */
export type Dispatch = (name: string, input: unknown) => Promise<Reply<unknown>>;

/** Handles calls one by one with a limit on how many run at once. */
export function createCalls(
  dispatch: Dispatch,
): (request: IncomingMessage, response: ServerResponse, pathname: string) => Promise<void> {
  let inFlight = 0;
  return async (request, response, pathname) => {
    if (inFlight >= MAX_IN_FLIGHT) {
      return refuse(response, 503, { code: 'busy', message: 'Too many requests at once.' });
    }
    inFlight += 1;
    try {
      const name = nameIn(pathname);
      const reply = await dispatch(name, await readJson(request, bodyLimit(name)));
      respond(response, answerOf(reply));
    } catch (error) {
      refuseFailure(response, error);
    } finally {
      inFlight -= 1;
    }
  };
}

/** Bytes go as they are: as JSON they would be many times as long. */
const answerOf = (reply: Reply<unknown>): Answer =>
  reply.ok && reply.data instanceof Uint8Array
    ? { status: 200, type: BYTES_TYPE, body: reply.data }
    : { status: 200, type: JSON_TYPE, body: JSON.stringify(reply) };

/** Names of procedures need no encoding; a name that was encoded is some other name all the same. */
function nameIn(pathname: string): string {
  const name = pathname.slice(CALL_PREFIX.length);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function refuseFailure(response: ServerResponse, error: unknown): void {
  if (!(error instanceof ContractError)) throw error;
  refuse(response, error.failure.code === 'too-large' ? 413 : 400, error.failure);
}
