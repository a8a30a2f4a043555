import type { FoundTable } from '@halsouppdrag/domain';
import { z } from 'zod';
import type { Outcome } from '../complaint.ts';
import { readJsonDocument } from '../json-document.ts';

/*
 * What the services of statistics answer besides figures. Sources: SCB, "PxWebApi 1.0 description"; PxTools,
 * "PxAPI-2.yml" (github.com/PxTools/PxApiSpecs).
 */

/** How much may be asked at a time. */
export interface ServiceLimits {
  /** Cells in one answer. */
  readonly mostCells: number;
  /** So many calls in so many seconds. */
  readonly calls: number;
  readonly seconds: number;
}

const atLeastOne = z.number().int().positive().optional().catch(undefined);
const Limits1 = z.object({ maxValues: atLeastOne, maxCells: atLeastOne, maxCalls: atLeastOne, timeWindow: atLeastOne });
const Limits2 = z.object({ maxDataCells: atLeastOne, maxCallsPerTimeWindow: atLeastOne, timeWindow: atLeastOne });

/** The limits of a PxWeb version 1, as `?config` tells them; what it does not tell is taken from `otherwise`. */
export function readPxWebLimits(file: string, bytes: Uint8Array, otherwise: ServiceLimits): Outcome<ServiceLimits> {
  const read = readJsonDocument(file, bytes, Limits1);
  if (!read.ok) return read;
  const { maxValues, maxCells, maxCalls, timeWindow } = read.value;
  // A version that tells both counts values in the answer by the smaller.
  const cells = [maxValues, maxCells].filter((one) => one !== undefined);
  const mostCells = cells.length === 0 ? otherwise.mostCells : Math.min(...cells);
  return { ok: true, value: { mostCells, ...callsOf(maxCalls, timeWindow, otherwise) } };
}

/** The limits of a PxWebApi 2, as `/config` tells them. A nought there is no limit told. */
export function readPxWebApi2Limits(file: string, bytes: Uint8Array, otherwise: ServiceLimits): Outcome<ServiceLimits> {
  const read = readJsonDocument(file, bytes, Limits2);
  if (!read.ok) return read;
  const { maxDataCells, maxCallsPerTimeWindow, timeWindow } = read.value;
  return {
    ok: true,
    value: {
      mostCells: maxDataCells ?? otherwise.mostCells,
      ...callsOf(maxCallsPerTimeWindow, timeWindow, otherwise),
    },
  };
}

const callsOf = (calls: number | undefined, seconds: number | undefined, otherwise: ServiceLimits) =>
  calls === undefined || seconds === undefined
    ? { calls: otherwise.calls, seconds: otherwise.seconds }
    : { calls, seconds };

const Hits1 = z.array(
  z.object({
    id: z.string(),
    path: z.string().nullish(),
    title: z.string().nullish(),
    published: z.string().nullish(),
  }),
  { error: 'en lista av tabeller från PxWeb' },
);

/** The tables a PxWeb version 1 finds; `table` is the path under the database that was searched. */
export function readPxWebHits(file: string, bytes: Uint8Array): Outcome<FoundTable[]> {
  const read = readJsonDocument(file, bytes, Hits1);
  if (!read.ok) return read;
  const items = read.value.map(({ id, path, title, published }): FoundTable => {
    const folders = (path ?? '').split('/').filter((one) => one !== '');
    return { table: [...folders, id].join('/'), title: title ?? id, about: '', updated: published ?? null };
  });
  return { ok: true, value: items };
}

const Hits2 = z.object({
  tables: z.array(
    z.object({
      id: z.string(),
      label: z.string().nullish(),
      updated: z.string().nullish(),
      firstPeriod: z.string().nullish(),
      lastPeriod: z.string().nullish(),
      variableNames: z.array(z.string()).nullish(),
    }),
    { error: 'en lista av tabeller från PxWebApi' },
  ),
});

/** The tables a PxWebApi 2 finds. */
export function readPxWebApi2Hits(file: string, bytes: Uint8Array): Outcome<FoundTable[]> {
  const read = readJsonDocument(file, bytes, Hits2);
  if (!read.ok) return read;
  const items = read.value.tables.map(({ id, label, updated, firstPeriod, lastPeriod, variableNames }): FoundTable => {
    const period = firstPeriod && lastPeriod ? `${firstPeriod}–${lastPeriod}` : '';
    const about = [(variableNames ?? []).join(', '), period].filter((one) => one !== '').join(' · ');
    return { table: id, title: label ?? id, about, updated: updated ?? null };
  });
  return { ok: true, value: items };
}
