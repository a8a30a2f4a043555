import { findPeople } from '../../db/find-people.ts';
import type { Handlers, Services } from '../../handlers.ts';
import { notFound } from '../../http/problem.ts';
import { endedSessionCookie, sessionCookie, sessionToken } from '../../session/session-cookie.ts';

const notLocal = 'Här loggar man in på ett annat sätt. Det går inte att välja person.';

export function sessionHandlers({ db, localSessions }: Services) {
  return {
    listPeople: async (c) => (localSessions ? c.json({ items: await findPeople(db) }, 200) : notFound(c, notLocal)),
    getSession: (c) => c.json({ person: c.get('person') }, 200),
    startSession: async (c) => {
      if (!localSessions) return notFound(c, notLocal);
      const started = await localSessions.start(c.req.valid('json').person);
      if (!started) return notFound(c, 'Det finns ingen person med det id:t. Välj en i listan.');
      const former = sessionToken(c.req.raw);
      if (former !== null) await localSessions.end(former);
      c.header('Set-Cookie', sessionCookie(started.token));
      return c.json({ person: started.person }, 200);
    },
    endSession: async (c) => {
      if (!localSessions) return notFound(c, notLocal);
      const token = sessionToken(c.req.raw);
      if (token !== null) await localSessions.end(token);
      c.header('Set-Cookie', endedSessionCookie());
      return c.body(null, 204);
    },
  } satisfies Partial<Handlers>;
}
