import { parse, serialize } from 'hono/utils/cookie';

const name = 'halsouppdrag-session';
const options = { path: '/', httpOnly: true, sameSite: 'Strict' } as const;

/** The token a request carries, null when it carries none. */
export function sessionToken(request: Request): string | null {
  return parse(request.headers.get('cookie') ?? '', name)[name] ?? null;
}

/** A cookie of the browser's own session: it goes when the browser is closed. */
export function sessionCookie(token: string): string {
  return serialize(name, token, options);
}

export function endedSessionCookie(): string {
  return serialize(name, '', { ...options, maxAge: 0 });
}
