import { type InsatsInput, insatsRuleBreaches, levnadsvanor } from '@halsouppdrag/domain';
import { withinRegion } from '@halsouppdrag/geo';
import { eq } from 'drizzle-orm';
import type { AreaTree } from '../../db/area-tree.ts';
import type { Db, Transaction } from '../../db/open-database.ts';
import { area } from '../../db/tables/index.ts';
import type { FieldError } from '../../http/problem.ts';
import { unknownAreaMessage } from '../unknown-area.ts';

/** Outlines are generalised and follow the shore: a bathing place or a jetty may lie outside. */
const toleranceMetres = 2000;

/** The same content however it was sent: levnadsvanor in their own order. */
export function inOrder(input: InsatsInput): InsatsInput {
  return { ...input, levnadsvanor: levnadsvanor.filter((levnadsvana) => input.levnadsvanor.includes(levnadsvana)) };
}

/** Everything that keeps an insats from being stored, given the moment it is written. */
export async function insatsFaults(
  db: Db | Transaction,
  tree: AreaTree,
  input: InsatsInput,
  now: Date,
): Promise<FieldError[]> {
  const unknown = input.areaIds.flatMap((id, index) =>
    tree.get(id) ? [] : [{ field: `areaIds.${index}`, message: unknownAreaMessage }],
  );
  const inside = input.position === null || (await isInRegion(db, input.position));
  return [
    ...unknown,
    ...(inside ? [] : [{ field: 'position', message: 'Platsen ligger utanför regionen. Flytta den.' }]),
    ...insatsRuleBreaches(input, localDate(now)),
  ];
}

async function isInRegion(db: Db | Transaction, position: [number, number]): Promise<boolean> {
  const outlines = await db.select({ geometry: area.geometry }).from(area).where(eq(area.level, 'lan'));
  return outlines.some(({ geometry }) => withinRegion(position, geometry, toleranceMetres));
}

// Made once: making one takes longer than writing ten rows of the export.
const dateWriter = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

/** `yyyy-mm-dd`, the day it is where the insatser are. */
export function localDate(now: Date): string {
  return dateWriter.format(now);
}
