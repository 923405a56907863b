/** The two pages of the way in: the login link, and what is shown without a session. */
import type { ServerResponse } from 'node:http';
import { respond } from './respond.ts';
import type { Session } from './session.ts';

const PAGE_TYPE = 'text/html; charset=utf-8';

/** Exchanges the link's token for the cookie and leads on, so that the token is in no history and no referrer. */
export function serveLogin(response: ServerResponse, session: Session, query: URLSearchParams): void {
  const cookie = session.exchange(query.get('token') ?? '');
  const headers = cookie === null ? null : { Location: '/', 'Set-Cookie': cookie };
  if (headers) respond(response, { status: 303, type: PAGE_TYPE, body: '', headers });
  else serveLocked(response);
}

/** Shown to a person who opens the address without a session. */
export function serveLocked(response: ServerResponse): void {
  respond(response, { status: 401, type: PAGE_TYPE, body: LOCKED_PAGE });
}

const LOCKED_PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Throughline</title></head>
<body>
<main>
<h1>This link has been used or is too old</h1>
<p>A link works once and for one minute. In the terminal where Throughline runs, press Enter to get a new one.</p>
</main>
</body>
</html>
`;
