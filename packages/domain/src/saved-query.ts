import { z } from 'zod';
import { FetchedPart } from './fetched-part.ts';
import { IndicatorLevel } from './indicator-catalogue.ts';
import { ImportFile } from './indicator-load.ts';
import { jobOf } from './job.ts';

/** The ways statistical databases are asked: Kolada's API version 3, PxWeb version 1, and PxWebApi 2. */
export const serviceKinds = ['kolada', 'pxweb1', 'pxweb2'] as const;
export type ServiceKind = (typeof serviceKinds)[number];

/** A statistical database that figures may be fetched from. */
export const DataService = z.object({
  /** Its address without a slash at the end: for PxWeb 1 that of a database, for the others that of the API. */
  address: z.url(),
  kind: z.enum(serviceKinds),
  name: z.string(),
});
export type DataService = z.infer<typeof DataService>;

/** What is wanted of one dimension of a table, said so that it also holds for the table of next year. */
export const QueryPart = z.discriminatedUnion('take', [
  /** The areas of the query's level that the region has. */
  z.strictObject({ dimension: z.string().min(1).max(200), take: z.literal('areas') }),
  /** The latest so many. */
  z.strictObject({
    dimension: z.string().min(1).max(200),
    take: z.literal('latest'),
    count: z.int().min(1).max(100),
  }),
  z.strictObject({ dimension: z.string().min(1).max(200), take: z.literal('all') }),
  z.strictObject({
    dimension: z.string().min(1).max(200),
    take: z.literal('codes'),
    codes: z.array(z.string().min(1).max(200)).min(1).max(2000),
  }),
]);
export type QueryPart = z.infer<typeof QueryPart>;

export const SavedQueryInput = z.strictObject({
  /** The indicator that the figures are for; null where it is to be said when they are loaded. */
  indicatorId: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .nullable(),
  level: IndicatorLevel,
  /** Of one of the databases that may be asked. */
  serviceAddress: z.url().max(500),
  /** The id of the table or nyckeltal there; for PxWeb 1 its path in the database. */
  table: z.string().trim().min(1).max(500),
  tableTitle: z.string().trim().min(1).max(500),
  /** A dimension that is not named is left out, where the table allows that. */
  parts: z.array(QueryPart).min(1).max(30),
});
export type SavedQueryInput = z.infer<typeof SavedQueryInput>;

/** A change to what is asked of the same table: only the fields to change. */
export const SavedQueryPatch = SavedQueryInput.pick({ indicatorId: true, level: true, parts: true }).partial();
export type SavedQueryPatch = z.infer<typeof SavedQueryPatch>;

/** What was asked of a query's table when it was run, whatever the query asks since. */
export const AskedOfTable = SavedQueryInput.pick({ level: true, parts: true });
export type AskedOfTable = z.infer<typeof AskedOfTable>;

/** What to fetch, stored so that next year's figures are one click away. */
export const SavedQuery = SavedQueryInput.extend({
  id: z.uuid(),
  version: z.int().positive(),
  serviceName: z.string(),
  createdAt: z.iso.datetime(),
  createdBy: z.string(),
  /** The latest time it was asked and answered; null before the first. */
  latestRun: z
    .object({
      at: z.iso.datetime(),
      by: z.string(),
      fileName: z.string(),
      sha256: z.string(),
      parts: z.array(FetchedPart),
      /** Whether the query has been changed since, and asks for something else. */
      isOfEarlier: z.boolean(),
    })
    .nullable(),
  /** The fetch that waits or runs now; null when none does. */
  fetchId: z.uuid().nullable(),
});
export type SavedQuery = z.infer<typeof SavedQuery>;

/** What came of asking a saved query: a file as if somebody had sent it in, of which nothing is loaded yet. */
export const QueryRun = z.object({
  query: SavedQuery,
  asked: AskedOfTable,
  file: ImportFile,
  /** Why the file's tables could not be told; null when they could. */
  problem: z.string().nullable(),
});
export type QueryRun = z.infer<typeof QueryRun>;

/** How a fetch goes. */
export const FetchProgress = z.object({
  serviceName: z.string(),
  /** First the database is asked what the table is made of, last what came is read as a file. */
  step: z.enum(['describing', 'fetching', 'reading']),
  /** Which of the calls for figures is under way, from 1; null before the first. */
  part: z.int().positive().nullable(),
  /** How many there will be; null as long as the database has not told. */
  parts: z.int().positive().nullable(),
  /** Why nothing is asked just now: the database asked for a pause, did not answer, or takes only so many calls in a while. */
  waits: z.object({ seconds: z.int().positive(), why: z.enum(['asked', 'trouble', 'pace']) }).nullable(),
});
export type FetchProgress = z.infer<typeof FetchProgress>;

/** The fetch of a saved query, whose answer is the run that came of it. */
export const FetchJob = jobOf(FetchProgress, z.object({ runId: z.uuid() }));
export type FetchJob = z.infer<typeof FetchJob>;

/** A table or nyckeltal that a database answers when it is searched. */
export const FoundTable = z.object({
  table: z.string(),
  title: z.string(),
  /** What it is about and how often it comes, as the database says; empty where it says nothing. */
  about: z.string(),
  /** When the database last changed it, as written there. */
  updated: z.string().nullable(),
});
export type FoundTable = z.infer<typeof FoundTable>;

/** What a table is made of, and a first guess of what to fetch of it. */
export const TableDescription = z.object({
  title: z.string(),
  dimensions: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      /** Whether the table has a total that is given when nothing is asked of the dimension. */
      canBeLeftOut: z.boolean(),
      isArea: z.boolean(),
      isTime: z.boolean(),
      categories: z.array(z.object({ code: z.string(), label: z.string() })),
    }),
  ),
  suggested: z.array(QueryPart),
});
export type TableDescription = z.infer<typeof TableDescription>;
