import type { Person } from '@halsouppdrag/domain';
import type { Context } from 'hono';
import type { ApiEnv } from './api-env.ts';

/** Whoever made a call that is not open; `mountContract` lets nobody else through. */
export function signedIn(c: Context<ApiEnv>): Person {
  const person = c.get('person');
  if (person === null) throw new Error('A call that is not open was let through to nobody.');
  return person;
}
