import { z } from 'zod';
import { IndicatorLevel } from './indicator-catalogue.ts';
import { ImportFile } from './indicator-load.ts';

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

/** One call that was made to a database, as it is kept with the file that came of it. */
export const FetchedPart = z.object({
  address: z.string(),
  /** When the database gave it. */
  fetchedAt: z.iso.datetime(),
  sha256: z.string(),
  bytes: z.int().nonnegative(),
  /** Whether it had been fetched so short a time ago that the database was not asked again. */
  kept: z.boolean(),
});
export type FetchedPart = z.infer<typeof FetchedPart>;

/** What to fetch, stored so that next year's figures are one click away. */
export const SavedQuery = SavedQueryInput.extend({
  id: z.uuid(),
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
    })
    .nullable(),
});
export type SavedQuery = z.infer<typeof SavedQuery>;

/** What came of asking a saved query: a file as if somebody had sent it in, of which nothing is loaded yet. */
export const QueryRun = z.object({
  query: SavedQuery,
  file: ImportFile,
  /** Why the file's tables could not be told; null when they could. */
  problem: z.string().nullable(),
});
export type QueryRun = z.infer<typeof QueryRun>;

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
