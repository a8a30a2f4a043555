import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Logger } from 'pino';
import { isDatabaseAway } from '../cluster/database-away.ts';
import { originOf, withoutValues } from '../db/without-values.ts';
import { NoRegionError } from '../handlers.ts';
import { allowedMethods } from './allowed-methods.ts';
import type { ApiEnv } from './api-env.ts';
import { notFound, problem } from './problem.ts';

/** Every answer that no handler gave: an unknown address, what Hono refused by itself, and our own mistakes. */
export function answerErrors(app: OpenAPIHono<ApiEnv>, logger: Logger): void {
  app.notFound((c) => {
    const allowed = allowedMethods(c.req.path);
    if (allowed.length === 0) return notFound(c, 'Det finns inget på den här adressen. Gå till startsidan.');
    c.header('Allow', allowed.join(', '));
    const detail = `Den här adressen svarar på ${allowed.join(', ')}, inte på ${c.req.method}.`;
    return problem(c, 405, { title: 'Går inte att göra här', detail });
  });
  app.onError((error, c) => answerError(error, c, logger));
}

/** The answer to what was thrown. What nobody expected is logged without the values it may name. */
export function answerError(error: Error, c: Context<ApiEnv>, logger: Logger) {
  if (error instanceof HTTPException) return refusedEarly(c, error.status);
  if (error instanceof NoRegionError) {
    const detail = 'Ingen region är inläst än. Starta om tjänsten med ett regionpaket.';
    return problem(c, 503, { title: 'Ingen region', detail });
  }
  const logged = { requestId: c.get('requestId'), error: withoutValues(error) };
  if (isDatabaseAway(originOf(error))) {
    logger.error(logged, 'database away');
    c.header('Retry-After', '5');
    const detail = 'Databasen svarar inte just nu. Försök igen om en stund; hjälper det inte, starta om tjänsten.';
    return problem(c, 503, { title: 'Databasen svarar inte', detail });
  }
  logger.error(logged, 'unexpected error');
  const detail = 'Något gick fel hos oss. Försök igen; hjälper det inte, uppge numret i instance.';
  return problem(c, 500, { title: 'Oväntat fel', detail });
}

function refusedEarly(c: Context<ApiEnv>, status: number) {
  if (status === 413) return problem(c, 413, { title: 'För mycket data', detail: 'Högst 1 MB går att skicka.' });
  if (status === 415) return problem(c, 415, { title: 'Fel slags data', detail: 'Skicka JSON.' });
  return problem(c, 400, {
    title: 'Trasigt anrop',
    detail: 'Anropet går inte att läsa. Kontrollera hur det är skrivet.',
  });
}
