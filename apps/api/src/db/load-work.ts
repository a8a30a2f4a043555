import { randomUUID } from 'node:crypto';
import { addDays } from '@halsouppdrag/domain';
import type { RegionPackage } from '@halsouppdrag/sources';
import { hideHere } from '../hiding/cell-hider.ts';
import { localDate } from '../local-date.ts';
import { evidenceToRow } from './behov/behov-row.ts';
import { freezeIndicator } from './behov/freeze-indicator.ts';
import { type FigureReader, figureReader } from './indicators/figure-reader.ts';
import { insatsToRow } from './insatser/insats-row.ts';
import { insertParts } from './insatser/write-parts.ts';
import type { Transaction } from './open-database.ts';
import * as tables from './tables/index.ts';

type Work = RegionPackage['work'];
type Record = Pick<Work['behov'][number], 'id' | 'example' | 'origin' | 'writtenBy'>;

/** Loads the work that the package brings: made-up records with their dates moved to today, in whole weeks. */
export async function loadWork(transaction: Transaction, { work }: RegionPackage, at: Date): Promise<void> {
  const today = localDate(at);
  const moved = movedBy(wholeWeeksBetween(work.writtenFor, today));
  const current = <One extends { example: boolean }>(one: One) => (one.example ? moved(one) : one);
  const made = new Set(work.insatser.filter(({ example }) => example).map(({ id }) => id));

  for (const partner of work.partners.map(current)) await insertPartner(transaction, partner, at);
  // A command of its own, in which nobody waits.
  const figures = figureReader(transaction, null, hideHere);
  for (const behov of work.behov.map(current)) await insertBehov(transaction, figures, behov, at, today);
  for (const insats of work.insatser.map(current)) await insertInsats(transaction, insats, at);
  const diary = work.diary.map((entry) => (made.has(entry.insatsId) ? moved(entry) : entry));
  if (diary.length === 0) return;
  await transaction
    .insert(tables.diaryEntry)
    .values(diary.map(({ writtenBy, ...entry }) => ({ ...entry, createdAt: at, createdBy: writtenBy })));
}

const weekMilliseconds = 7 * 86_400_000;

/** Whole weeks keep every Tuesday a Tuesday. */
function wholeWeeksBetween(from: string, to: string): number {
  return 7 * Math.floor((Date.parse(to) - Date.parse(from)) / weekMilliseconds);
}

/** The same value with every calendar date in it moved. */
function movedBy(days: number) {
  const move = <Value>(value: Value): Value => {
    if (typeof value === 'string') return (/^\d{4}-\d\d-\d\d$/.test(value) ? addDays(value, days) : value) as Value;
    if (Array.isArray(value)) return value.map(move) as Value;
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, move(part)])) as Value;
  };
  return move;
}

const stampOf = ({ id, example, origin, writtenBy }: Record, at: Date) => ({
  ...{ id, example, origin, version: 1 },
  ...{ createdAt: at, createdBy: writtenBy, updatedAt: at, updatedBy: writtenBy },
});

async function insertPartner(transaction: Transaction, partner: Work['partners'][number], at: Date): Promise<void> {
  const { areaIds, levnadsvanor, name, kind, contactFunction, contactAddress, note } = partner;
  const own = { name, kind, contactFunction, contactAddress, note };
  await transaction.insert(tables.partner).values({ ...stampOf(partner, at), ...own });
  const partnerId = partner.id;
  if (areaIds.length > 0) {
    await transaction
      .insert(tables.partnerArea)
      .values(areaIds.map((areaId, ordinal) => ({ partnerId, areaId, ordinal })));
  }
  if (levnadsvanor.length > 0) {
    await transaction
      .insert(tables.partnerLevnadsvana)
      .values(levnadsvanor.map((levnadsvana) => ({ partnerId, levnadsvana })));
  }
}

async function insertBehov(
  transaction: Transaction,
  figures: FigureReader,
  behov: Work['behov'][number],
  at: Date,
  today: string,
): Promise<void> {
  const { areaId, levnadsvana, malgrupp, description } = behov;
  await transaction
    .insert(tables.behov)
    .values({ ...stampOf(behov, at), ...{ areaId, levnadsvana, malgrupp, description } });
  for (const [ordinal, given] of behov.evidence.entries()) {
    const evidence = given.kind === 'indicator' ? await freezeIndicator(transaction, figures, given, today) : given;
    if (evidence === null) throw new Error(`The package was checked and lacks a value that behov ${behov.id} names.`);
    const row = { ...evidenceToRow(evidence), id: randomUUID(), behovId: behov.id, ordinal };
    await transaction.insert(tables.behovEvidence).values(row);
  }
}

async function insertInsats(transaction: Transaction, insats: Work['insatser'][number], at: Date): Promise<void> {
  const { step, decision } = insats;
  await transaction.insert(tables.insats).values({ ...stampOf(insats, at), ...insatsToRow(insats), step });
  await insertParts(transaction, insats.id, insats);
  if (decision === null) return;
  const row = { ...decision, id: randomUUID(), insatsId: insats.id, recordedAt: at };
  await transaction.insert(tables.insatsDecision).values(row);
}
