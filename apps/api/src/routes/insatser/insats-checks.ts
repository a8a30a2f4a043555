import { type InsatsInput, insatsRuleBreaches, levnadsvanor } from '@halsouppdrag/domain';
import { withinRegion } from '@halsouppdrag/geo';
import { eq } from 'drizzle-orm';
import type { AreaTree } from '../../db/area-tree.ts';
import type { StoredInsats } from '../../db/insatser/insats-row.ts';
import { behovStanding, partnersStanding } from '../../db/insatser/standing-references.ts';
import type { Db, Transaction } from '../../db/open-database.ts';
import { area } from '../../db/tables/index.ts';
import type { FieldError } from '../../http/problem.ts';
import { localDate } from '../../local-date.ts';
import { unknownAreaMessage } from '../unknown-area.ts';

/** Outlines are generalised and follow the shore: a bathing place or a jetty may lie outside. */
const toleranceMetres = 2000;

/** The same content however it was sent: levnadsvanor in their own order. */
export function inOrder(input: InsatsInput): InsatsInput {
  return { ...input, levnadsvanor: levnadsvanor.filter((levnadsvana) => input.levnadsvanor.includes(levnadsvana)) };
}

type Before = Pick<StoredInsats, 'status' | 'samverkan' | 'behovIds' | 'partnerRoles' | 'decision'>;

/** Everything that keeps an insats from being stored, given the moment it is written and what it was before. */
export async function insatsFaults(
  db: Db | Transaction,
  tree: AreaTree,
  input: InsatsInput,
  now: Date,
  before: Before | null = null,
): Promise<FieldError[]> {
  const unknown = input.areaIds.flatMap((id, index) =>
    tree.get(id) ? [] : [{ field: `areaIds.${index}`, message: unknownAreaMessage }],
  );
  const inside = input.position === null || (await isInRegion(db, input.position));
  return [
    ...unknown,
    ...(inside ? [] : [{ field: 'position', message: 'Platsen ligger utanför regionen. Flytta den.' }]),
    ...(await referenceFaults(db, input, before)),
    ...insatsRuleBreaches(input, localDate(now), before?.decision ?? null, before),
  ];
}

/** What is newly pointed at has to be there; what the insats already pointed at is not the writer's mistake. */
async function referenceFaults(
  db: Db | Transaction,
  { behovIds, partnerRoles }: InsatsInput,
  before: Before | null,
): Promise<FieldError[]> {
  const partnerIds = partnerRoles.map(({ partnerId }) => partnerId);
  const hadPartners = before?.partnerRoles.map(({ partnerId }) => partnerId) ?? [];
  const behovInUse = await behovStanding(db, added(behovIds, before?.behovIds ?? []));
  const partnersInUse = await partnersStanding(db, added(partnerIds, hadPartners));
  return [
    ...behovIds.flatMap((id, index) =>
      before?.behovIds.includes(id) || behovInUse.has(id)
        ? []
        : [{ field: `behovIds.${index}`, message: 'Behovet finns inte, eller har tagits bort. Välj ett annat.' }],
    ),
    ...partnerIds.flatMap((id, index) =>
      hadPartners.includes(id) || partnersInUse.has(id)
        ? []
        : [{ field: `partnerRoles.${index}.partnerId`, message: 'Partnern finns inte i registret. Välj en annan.' }],
    ),
  ];
}

const added = (ids: readonly string[], before: readonly string[]) => ids.filter((id) => !before.includes(id));

async function isInRegion(db: Db | Transaction, position: [number, number]): Promise<boolean> {
  const outlines = await db.select({ geometry: area.geometry }).from(area).where(eq(area.level, 'lan'));
  return outlines.some(({ geometry }) => withinRegion(position, geometry, toleranceMetres));
}
