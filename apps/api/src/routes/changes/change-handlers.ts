import type { Handlers, Services } from '../../handlers.ts';
import { problem } from '../../http/problem.ts';

/** Where people log in for real, who has been logged out is not told for longer than this. */
const endAfterMs = 15 * 60_000;

export function changeHandlers({ changes, clock, localSessions }: Services) {
  return {
    followChanges: async (c) => {
      c.header('Content-Type', 'text/event-stream');
      // An intermediary that waits for more to compress or to send would hold up the news.
      c.header('Cache-Control', 'no-store, no-transform');
      c.header('X-Accel-Buffering', 'no');
      // Nobody would read the stream, nor close it.
      if (c.req.raw.method === 'HEAD') return c.body('', 200);
      const moment = new Date(clock().getTime() - (c.req.valid('query').secondsBack ?? 0) * 1000);
      const told = { lastEventId: c.req.valid('header')['last-event-id'], moment };
      const stream = (await changes?.open(told, localSessions ? null : endAfterMs)) ?? null;
      if (stream !== null) return c.body(stream, 200);
      c.header('Retry-After', '30');
      const detail = 'För många följer ändringarna just nu. Sidan fungerar ändå; läs om den för att se det senaste.';
      return problem(c, 503, { title: 'Kan inte följa ändringar', detail });
    },
  } satisfies Partial<Handlers>;
}
