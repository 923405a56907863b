/** Who may use the host: a login link that works once and for a minute, and the cookie that it is exchanged for. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const TOKEN_BYTES = 32;
const LOGIN_LIFETIME = 60_000;
/** Links that may wait to be used at one time. */
const MAX_LOGINS = 10;

interface Login {
  readonly token: string;
  readonly until: number;
}

export interface Session {
  /** A fresh one-time token. */
  newToken(): string;
  /** The cookie to set when the token is right, unused and not too old; otherwise null. */
  exchange(token: string): string | null;
  /** Whether a Cookie header holds this session. */
  holds(cookieHeader: string | undefined): boolean;
}

export interface SessionOptions {
  /** Cookies ignore the port, so its number goes into the name. */
  readonly port: number;
  /** Milliseconds, from any start. */
  readonly clock: () => number;
}

const randomToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

/** Hashing first makes both sides equally long, as a comparison in constant time needs. */
function sameText(a: string, b: string): boolean {
  const digest = (value: string): Buffer => createHash('sha256').update(value).digest();
  return timingSafeEqual(digest(a), digest(b));
}

export function createSession({ port, clock }: SessionOptions): Session {
  const name = `throughline-${port}`;
  const secret = randomToken();
  let logins: readonly Login[] = [];
  return {
    newToken() {
      const login = { token: randomToken(), until: clock() + LOGIN_LIFETIME };
      logins = [...logins.slice(1 - MAX_LOGINS), login];
      return login.token;
    },
    exchange(token) {
      const fresh = logins.filter((login) => clock() <= login.until);
      const left = fresh.filter((login) => !sameText(token, login.token));
      logins = left;
      if (left.length === fresh.length) return null;
      return `${name}=${secret}; HttpOnly; SameSite=Strict; Path=/`;
    },
    holds: (cookieHeader) =>
      cookiesOf(cookieHeader ?? '').some(([key, value]) => key === name && sameText(value, secret)),
  };
}

const cookiesOf = (header: string): readonly (readonly [string, string])[] =>
  header
    .slice(0, 4096)
    .split(';')
    .map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? (['', ''] as const) : ([pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const);
    });
