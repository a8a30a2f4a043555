import type { Api } from '@halsouppdrag/api/contract';
import { hc } from 'hono/client';

/** The API, typed by its own contract. */
export const api = hc<Api>('/').api;
