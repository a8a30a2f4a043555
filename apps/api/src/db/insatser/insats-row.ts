import {
  concealSmallCount,
  type Insats,
  type InsatsInput,
  type Levnadsvana,
  type SmallCount,
} from '@halsouppdrag/domain';
import { aliasedTable, getTableColumns, sql } from 'drizzle-orm';
import { insats, person } from '../tables/index.ts';

export const creator = aliasedTable(person, 'creator');
export const updater = aliasedTable(person, 'updater');

/** One row an insats: its own columns, its lists as arrays, and the names of who wrote it. */
export const insatsColumns = {
  ...getTableColumns(insats),
  createdBy: creator.name,
  updatedBy: updater.name,
  areaIds: sql<string[]>`array(
    select area_id from insats_area where insats_id = insats.id order by ordinal)`,
  levnadsvanor: sql<Levnadsvana[]>`array(
    select levnadsvana::text from insats_levnadsvana where insats_id = insats.id order by levnadsvana)`,
  malgrupper: sql<string[]>`array(
    select malgrupp from insats_malgrupp where insats_id = insats.id order by ordinal)`,
};

type Row = typeof insats.$inferSelect;

/** An insats as the database holds it, every count exact: never what a reader gets. */
export interface StoredInsats extends InsatsInput {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly updatedAt: Date;
  readonly updatedBy: string;
  readonly deletedAt: Date | null;
}

type SelectedRow = Row & Pick<InsatsInput, 'areaIds' | 'levnadsvanor' | 'malgrupper'>;

export function insatsFromRow({ lon, lat, ...rest }: SelectedRow): StoredInsats {
  return { ...rest, position: lon === null || lat === null ? null : [lon, lat] };
}

type ContentColumns = Omit<
  typeof insats.$inferInsert,
  'id' | 'version' | 'createdAt' | 'createdBy' | 'updatedAt' | 'updatedBy' | 'deletedAt'
>;

/** The columns of the insats itself; its lists have tables of their own. */
export function insatsToRow(input: InsatsInput): ContentColumns {
  const { areaIds: _areas, levnadsvanor: _levnadsvanor, malgrupper: _malgrupper, position, ...rest } = input;
  return { ...rest, lon: position?.[0] ?? null, lat: position?.[1] ?? null };
}

/** What was written, without who and when. */
export function contentOf(stored: StoredInsats): InsatsInput {
  const {
    id: _id,
    version: _version,
    createdAt: _c,
    createdBy: _cb,
    updatedAt: _u,
    updatedBy: _ub,
    deletedAt: _d,
    ...content
  } = stored;
  return content;
}

/** The wire shape. `exactCounts` is true only for who may see counts under five. */
export function insatsForReader(stored: StoredInsats, exactCounts: boolean): Insats {
  const { deletedAt: _, createdAt, updatedAt, participants, ...rest } = stored;
  return {
    ...rest,
    participants: shownCount(participants, exactCounts),
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}

export function shownCount(count: number | null, exact: boolean): SmallCount | null {
  return count === null || exact ? count : concealSmallCount(count);
}
