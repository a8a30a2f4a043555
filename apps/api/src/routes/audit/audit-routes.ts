import { AuditEvent } from '@halsouppdrag/domain';
import { z } from 'zod';
import { defineRoute, json, problems } from '../../define-route.ts';

const entities = ['insats', 'behov', 'partner', 'diary', 'scenario', 'region', 'export', 'network'] as const;

export const listAuditEvents = defineRoute({
  method: 'get',
  path: '/api/audit',
  access: 'read',
  summary: 'Vem som ändrade vad och när, senast först',
  request: { query: z.strictObject({ entity: z.enum(entities), id: z.string().min(1).max(100) }) },
  responses: { 200: json(z.object({ items: z.array(AuditEvent) }), 'Ändringarna.'), ...problems(400) },
});
