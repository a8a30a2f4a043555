import type { Context, MiddlewareHandler } from 'hono';
import type { ApiEnv } from './api-env.ts';
import { problem } from './problem.ts';

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a Host header or a host to listen on names this machine itself. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase();
  // An IPv6 address bare of brackets has no port that could be cut off.
  return name === '::1' || loopbackNames.has(name.replace(/:\d+$/, ''));
}

const hostOf = (c: Context) => c.req.header('host') ?? new URL(c.req.url).host;

/**
 * Refuses a request that names another host than this machine: a page elsewhere could point its own name at
 * 127.0.0.1 and then read what the browser may read here.
 */
export const loopbackOnly: MiddlewareHandler<ApiEnv> = async (c, next) => {
  if (isLoopback(hostOf(c))) return next();
  return problem(c, 403, {
    title: 'Fel adress',
    detail: 'I lokalt läge svarar tjänsten bara på http://localhost. Öppna den adressen.',
  });
};

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses a write that another site's page makes with this browser's cookie. A program that is no browser sends neither header. */
export const sameOriginWrites: MiddlewareHandler<ApiEnv> = async (c, next) => {
  if (reading.has(c.req.method) || isSameOrigin(c)) return next();
  return problem(c, 403, {
    title: 'Skickat från en annan webbplats',
    detail: 'Ändringar görs bara från verktygets egen sida. Öppna den och försök igen.',
  });
};

function isSameOrigin(c: Context): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin') return false;
  const origin = c.req.header('origin');
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === hostOf(c));
}
