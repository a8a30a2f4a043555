import type { Levnadsvana, Partner, PartnerInput } from '@halsouppdrag/domain';
import { aliasedTable, getTableColumns, sql } from 'drizzle-orm';
import { partner, person } from '../tables/index.ts';

/** A partner as the database holds it. */
export interface StoredPartner extends PartnerInput {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly updatedAt: Date;
  readonly updatedBy: string;
  readonly deletedAt: Date | null;
  readonly example: boolean;
  readonly origin: string | null;
  readonly mergedInto: string | null;
  readonly insatsCount: number;
}

export const partnerCreator = aliasedTable(person, 'partner_creator');
export const partnerUpdater = aliasedTable(person, 'partner_updater');

const { search: _, ...ownColumns } = getTableColumns(partner);

/** One row a partner: its own columns, its lists, who wrote it and how many insatser have it. */
export const partnerColumns = {
  ...ownColumns,
  createdBy: partnerCreator.name,
  updatedBy: partnerUpdater.name,
  areaIds: sql<string[]>`array(
    select area_id from partner_area where partner_id = partner.id order by ordinal)`,
  // Sorted by the column and not by the text of the same name: in the order of the levnadsvanor, not of the alphabet.
  levnadsvanor: sql<Levnadsvana[]>`array(
    select levnadsvana::text from partner_levnadsvana where partner_id = partner.id order by partner_levnadsvana.levnadsvana)`,
  insatsCount: sql<number>`(
    select count(*)::int from insats_partner l join insats i on i.id = l.insats_id and i.deleted_at is null
    where l.partner_id = partner.id)`,
};

/** What was written, without who and when. */
export function partnerContent(stored: StoredPartner): PartnerInput {
  const { name, kind, contactFunction, contactAddress, areaIds, levnadsvanor, note } = stored;
  return { name, kind, contactFunction, contactAddress, areaIds, levnadsvanor, note };
}

/** The wire shape: nothing in it is hidden from anyone. */
export function partnerForReader({ deletedAt: _deleted, createdAt, updatedAt, ...rest }: StoredPartner): Partner {
  return { ...rest, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
}
