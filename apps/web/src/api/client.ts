import type { Api } from '@halsouppdrag/api/contract';
import { hc } from 'hono/client';
import { fetchNoting } from './contact.ts';

/** The API, typed by its own contract. */
export const api = hc<Api>('/', { fetch: fetchNoting }).api;
