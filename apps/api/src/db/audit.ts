import { isDeepStrictEqual } from 'node:util';
import type { AuditEvent, Person } from '@halsouppdrag/domain';
import { and, desc, eq } from 'drizzle-orm';
import { concealedChanges } from './concealed-changes.ts';
import type { Db, Transaction } from './open-database.ts';
import { auditEvent, type Changes, person } from './tables/index.ts';

/** What has a trail of changes. */
export type AuditEntity =
  | 'insats'
  | 'behov'
  | 'partner'
  | 'diary'
  | 'photo'
  | 'scenario'
  | 'region'
  | 'export'
  | 'network'
  | 'indicator'
  | 'import'
  | 'load'
  | 'savedQuery'
  | 'areaVersion';

interface Written {
  readonly at: Date;
  /** Null when the product itself did it. */
  readonly by: Person | null;
  readonly entity: AuditEntity;
  readonly entityId: string;
  readonly action: AuditEvent['action'];
  readonly changes: Changes;
}

/** To be called in the transaction that makes the change, so that there is never one without the other. */
export async function writeAudit(transaction: Transaction, { by, ...event }: Written): Promise<void> {
  await transaction.insert(auditEvent).values({ ...event, personId: by?.id ?? null });
}

/** Each field that differs, before and after. */
export function changesBetween(from: object, to: object): Changes {
  const before = new Map<string, unknown>(Object.entries(from));
  const changed = Object.entries(to).filter(([field, value]) => !isDeepStrictEqual(before.get(field) ?? null, value));
  return Object.fromEntries(changed.map(([field, value]) => [field, { from: before.get(field) ?? null, to: value }]));
}

const mostEvents = 500;

/** The latest changes to one record, latest first. Counts under five are given only to who may see them. */
export async function findAudit(db: Db, entity: string, entityId: string, exactCounts: boolean): Promise<AuditEvent[]> {
  const rows = await db
    .select({ event: auditEvent, personName: person.name })
    .from(auditEvent)
    .leftJoin(person, eq(person.id, auditEvent.personId))
    .where(and(eq(auditEvent.entity, entity), eq(auditEvent.entityId, entityId)))
    .orderBy(desc(auditEvent.id))
    .limit(mostEvents);
  const changes = rows.map(({ event }) => event.changes);
  const shown = exactCounts ? changes : concealedChanges(changes);
  return rows.map(({ event, personName }, index) => ({
    ...event,
    id: String(event.id),
    at: event.at.toISOString(),
    personName,
    changes: shown[index] ?? {},
  }));
}
