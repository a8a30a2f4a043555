import { areaLevels } from '@halsouppdrag/domain';
import type { RegionPackage } from '@halsouppdrag/sources';
import { sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { writeAudit } from './audit.ts';
import { insertPackageSeries } from './indicators/package-series.ts';
import { loadWork } from './load-work.ts';
import type { Db, Transaction } from './open-database.ts';
import { areaRows } from './package-areas.ts';
import { populationPointRows } from './population-point-rows.ts';
import * as tables from './tables/index.ts';
import { tatortToRow } from './tatort-row.ts';
import { vardenhetToRow } from './vardenhet-row.ts';

/** Any number that is ours alone: two processes that find the database empty at once ask for the same lock. */
const loadLock = 7_304_202_602;

/**
 * Loads a region package in one transaction: all of it or nothing. Does nothing and answers false when the database
 * holds a region already.
 */
export async function loadRegion(db: Db, given: RegionPackage, at: Date): Promise<boolean> {
  return db.transaction(async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(${loadLock})`);
    const [loaded] = await transaction.select({ code: tables.region.code }).from(tables.region).limit(1);
    if (loaded) return false;
    await insertRegion(transaction, given);
    await insertFigures(transaction, given);
    await insertPeople(transaction, given);
    await loadWork(transaction, given, at);
    const changes = { name: { from: null, to: given.region.name } };
    await writeAudit(transaction, {
      at,
      by: null,
      entity: 'region',
      entityId: given.region.code,
      action: 'load',
      changes,
    });
    return true;
  });
}

async function insertRegion(transaction: Transaction, given: RegionPackage): Promise<void> {
  const { code, name, populationYear, populationSourceId, populationGridSourceId, sources, levels, bbox } =
    given.region;
  const [west, south, east, north] = bbox;
  const basemap = given.basemap;
  await insertMany(transaction, tables.source, sources);
  await transaction.insert(tables.region).values({
    code,
    name,
    populationYear,
    populationSourceId,
    populationGridSourceId,
    west,
    south,
    east,
    north,
    basemap,
  });
  const levelRows = levels.map((level) => ({ regionCode: code, level: level.level, name: level.name }));
  await insertMany(transaction, tables.regionLevel, levelRows);
  // Largest first, so that every parent is there before its parts.
  for (const level of areaLevels) await insertMany(transaction, tables.area, areaRows(given, level));
}

async function insertFigures(transaction: Transaction, given: RegionPackage): Promise<void> {
  const populationRows = given.population.map(({ population, ...row }) => ({ ...row, count: population }));
  await insertMany(transaction, tables.population, populationRows);
  await insertMany(transaction, tables.populationPoint, populationPointRows(given));
  await insertMany(transaction, tables.tatort, given.tatorter.map(tatortToRow));
  await insertMany(transaction, tables.vardenhet, given.vardenheter.map(vardenhetToRow));
  const indicatorRows = given.indicators.map(({ source, ...row }) => ({ ...row, sourceId: source.id }));
  await insertMany(transaction, tables.indicator, indicatorRows);
  await insertPackageSeries(transaction, given);
}

async function insertPeople(transaction: Transaction, { people }: RegionPackage): Promise<void> {
  const personRows = people.map(({ id, name, role }) => ({ id, name, role }));
  await insertMany(transaction, tables.person, personRows);
  const areaRows = people.flatMap(({ id: personId, areas }) => areas.map((areaId) => ({ personId, areaId })));
  await insertMany(transaction, tables.personArea, areaRows);
}

/** PostgreSQL takes at most 65 535 parameters in one statement. */
const rowsAtOnce = 1000;

async function insertMany<Table extends PgTable>(
  transaction: Transaction,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    await transaction.insert(table).values(rows.slice(from, from + rowsAtOnce));
  }
}
