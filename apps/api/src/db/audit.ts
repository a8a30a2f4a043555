import { isDeepStrictEqual } from 'node:util';
import { type AuditEvent, type Person, SmallCount } from '@halsouppdrag/domain';
import { and, desc, eq } from 'drizzle-orm';
import { shownCount } from './insatser/insats-row.ts';
import type { Db, Transaction } from './open-database.ts';
import { auditEvent, type Changes, person } from './tables/index.ts';

/** What has a trail of changes. */
export type AuditEntity = 'insats' | 'behov' | 'partner' | 'diary' | 'photo' | 'region';

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
  return rows.map(({ event, personName }) => ({
    ...event,
    id: String(event.id),
    at: event.at.toISOString(),
    personName,
    changes: shownChanges(event.changes, exactCounts),
  }));
}

function shownChanges({ participants, ...rest }: Changes, exact: boolean): Changes {
  if (!participants) return rest;
  const shown = (value: unknown) => {
    const count = SmallCount.nullable().parse(value);
    return typeof count === 'number' ? shownCount(count, exact) : count;
  };
  return { ...rest, participants: { from: shown(participants.from), to: shown(participants.to) } };
}
