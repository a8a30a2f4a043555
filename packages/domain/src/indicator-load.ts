import { z } from 'zod';
import { SeriesMove } from './area-move.ts';
import { FetchedPart } from './fetched-part.ts';
import { ColumnRole, ImportMapping } from './import-mapping.ts';
import { indicatorLevels } from './indicator-catalogue.ts';
import { indicatorSexes } from './indicator-kind.ts';

/** The largest file of figures that may be sent in. */
export const mostImportBytes = 10 * 1024 * 1024;

/** What a file of figures was recognised as. */
export const importKinds = ['desk', 'jsonStat', 'pxWebJson', 'px', 'pxWebCsv', 'kolada'] as const;
export type ImportKind = (typeof importKinds)[number];

/** One table of a file that was sent in, with what its columns are guessed to hold. */
export const ImportSheet = z.object({
  name: z.string(),
  kind: z.enum(importKinds),
  /** The row of the file that the headings stand on; null where there is no table, and `problem` says so. */
  headerLine: z.int().positive().nullable(),
  problem: z.string().nullable(),
  columns: z.array(z.string()),
  /** What stands in columns that are not figures: how many different texts, and the first of them. */
  contents: z.array(
    z.object({
      heading: z.string(),
      different: z.int().nonnegative(),
      /** With what the table itself calls each, where it has codes. */
      first: z.array(z.object({ text: z.string(), label: z.string().nullable() })),
    }),
  ),
  rows: z.int().nonnegative(),
  /** The first rows, as they stand. */
  sample: z.array(z.array(z.string())),
  /** Texts above and below the table, and what it says of itself. */
  texts: z.array(z.string()),
  level: z.enum(indicatorLevels),
  /** The version of areas that is loaded whose areas the file has; null for the tool's own. */
  areaVersion: z.string().nullable(),
  mapping: ImportMapping,
  /** Why each column was taken for what it was. */
  reasons: z.array(z.object({ heading: z.string(), role: ColumnRole, reason: z.string() })),
  /** How the latest file with the same columns was understood, fitted to this one; null when none was alike. */
  remembered: z
    .object({
      fileName: z.string(),
      indicatorId: z.string(),
      level: z.enum(indicatorLevels),
      mapping: ImportMapping,
      /** What is not as it was in that file, in plain Swedish. */
      changes: z.array(z.string()),
    })
    .nullable(),
});
export type ImportSheet = z.infer<typeof ImportSheet>;

/** A file of figures that was sent in, of which nothing is loaded yet. */
export const ImportFile = z.object({
  id: z.uuid(),
  fileName: z.string(),
  sha256: z.string(),
  bytes: z.int().positive(),
  uploadedAt: z.iso.datetime(),
  sheets: z.array(ImportSheet),
});
export type ImportFile = z.infer<typeof ImportFile>;

/** How a file is to be understood. */
export const ImportQuestion = z.strictObject({
  indicatorId: z.string().regex(/^[a-z0-9-]+$/),
  level: z.enum(indicatorLevels),
  /** The version of areas the figures are for, one that is loaded; null for the tool's own. */
  areaVersion: z.string().min(1).max(80).nullable().default(null),
  mapping: ImportMapping,
});
export type ImportQuestion = z.infer<typeof ImportQuestion>;

/** Something in a file that cannot be used, as said by its reader. */
export const ImportProblem = z.object({
  line: z.int().positive().nullable(),
  column: z.string().nullable(),
  expected: z.string(),
  found: z.string(),
  message: z.string(),
});
export type ImportProblem = z.infer<typeof ImportProblem>;

/** The figures of one year, sex and age: what they add up to, and what those they take the place of did. */
export const LoadedSeries = z.object({
  year: z.int(),
  sex: z.enum(indicatorSexes),
  ageGroup: z.string().nullable(),
  figures: z.int().nonnegative(),
  missing: z.int().nonnegative(),
  /** Of the counts, or of the values of an indicator that counts people; null where neither adds up to anything. */
  sum: z.number().nullable(),
  sumBefore: z.number().nullable(),
});
export type LoadedSeries = z.infer<typeof LoadedSeries>;

/** What would come of a load, before anything is stored. */
export const ImportCheck = z.object({
  rowsRead: z.int().nonnegative(),
  rowsRefused: z.int().nonnegative(),
  problemCount: z.int().nonnegative(),
  /** At most a thousand. */
  problems: z.array(ImportProblem),
  series: z.array(LoadedSeries),
});
export type ImportCheck = z.infer<typeof ImportCheck>;

export const LoadQuestion = ImportQuestion.extend({
  /** That rows with problems are to be left out; without it a file with problems is not loaded at all. */
  leaveOutRows: z.boolean().default(false),
  /** What the publisher says that everybody of one year add up to. */
  published: z.strictObject({ year: z.int(), total: z.number() }).nullable().default(null),
});
export type LoadQuestion = z.infer<typeof LoadQuestion>;

/** The receipt of a load. */
export const IndicatorLoad = ImportCheck.extend({
  id: z.uuid(),
  indicatorId: z.string(),
  level: z.enum(indicatorLevels),
  /** The version of areas the figures are for, where they wait to be moved from it; null for the tool's own. */
  areaVersion: z.string().nullable(),
  fileName: z.string(),
  sha256: z.string(),
  loadedAt: z.iso.datetime(),
  loadedBy: z.string(),
  published: z.object({ year: z.int(), total: z.number(), agrees: z.boolean() }).nullable(),
  /** How the figures came from those of other areas; null when they came from the file. */
  moved: SeriesMove.nullable(),
  /** The calls that the file came of; null when somebody sent it in. */
  fetched: z.object({ serviceName: z.string(), at: z.iso.datetime(), parts: z.array(FetchedPart) }).nullable(),
  /** Null as long as it holds. */
  undoneAt: z.iso.datetime().nullable(),
});
export type IndicatorLoad = z.infer<typeof IndicatorLoad>;

/** How a load goes, told while it does. */
export const LoadProgress = z.discriminatedUnion('phase', [
  z.object({ phase: z.literal('reading') }),
  /** None of what is written holds before the load has ended. */
  z.object({ phase: z.literal('writing'), written: z.int().nonnegative(), figures: z.int().nonnegative() }),
  /** What it would have been answered with had nobody followed it. */
  z.object({ phase: z.literal('ended'), status: z.int(), body: z.unknown() }),
]);
export type LoadProgress = z.infer<typeof LoadProgress>;
