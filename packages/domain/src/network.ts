import { z } from 'zod';
import { JobState } from './job.ts';

/** What the licence of the map data asks to be said wherever it is used. */
export const networkAttribution = '© OpenStreetMaps bidragsgivare, ODbL';

/** How large a file may be. */
export const mostNetworkBytes = 128 * 1024 * 1024;

const PeopleByPart = z.object({
  /** Parts of the network that hang together, those with people only, most people first. None can be reached from another. */
  parts: z.array(
    z.object({
      km: z.number().nonnegative(),
      people: z.int().nonnegative(),
      /** The base area where most of them live; absent in what was read before it was told. */
      areaId: z.string().optional(),
    }),
  ),
  /** People farther from any road than is walked to one. */
  withoutRoad: z.int().nonnegative(),
});

export const NetworkSummary = z.object({
  nodes: z.int().nonnegative(),
  pieces: z.int().nonnegative(),
  km: z.number().nonnegative(),
  car: PeopleByPart,
  walk: PeopleByPart,
});
export type NetworkSummary = z.infer<typeof NetworkSummary>;

/** A road network read, or being read, from an extract of OpenStreetMap. */
export const Network = z.object({
  id: z.uuid(),
  fileName: z.string(),
  sha256: z.string(),
  bytes: z.int().positive(),
  uploadedAt: z.iso.datetime(),
  /** The name of whoever sent it in; null when it was read in by command. */
  uploadedBy: z.string().nullable(),
  attribution: z.string(),
  /** As its job: it can be travelled on once it is done. */
  state: JobState,
  /** The job that reads it, to follow and cancel. Null when it was read in by command. */
  jobId: z.uuid().nullable(),
  /** How much is read, 0 to 1. */
  share: z.number().min(0).max(1),
  /** Why it was not read, and what to do about it. */
  problem: z.string().nullable(),
  /** The day of the map data; null until it is read, and where the file does not tell. */
  date: z.string().nullable(),
  /** Null until it is read. */
  summary: NetworkSummary.nullable(),
});
export type Network = z.infer<typeof Network>;
