import { z } from 'zod';
import { indicatorSexes, missingReasons } from './indicator-kind.ts';

/** What a column of a file may hold. A dimension of a statistical table is a column too. */
export const columnRoles = [
  'area',
  'year',
  'sex',
  'age',
  'value',
  'count',
  'denominator',
  'low',
  'high',
  'responseRate',
  /** Something else that tells rows apart: only those that say what is chosen are read. */
  'chosen',
  'ignored',
] as const;
export const ColumnRole = z.enum(columnRoles);
export type ColumnRole = z.infer<typeof ColumnRole>;

/** What may be meant where a sign stands instead of a figure: that there is none, and why, or that it is nil. */
export const signMeanings = ['zero', ...missingReasons] as const;
export type SignMeaning = (typeof signMeanings)[number];

/**
 * How a file is understood: stored when it was loaded, and used again for next year's. Plain data; columns are known
 * by their headings.
 */
export const ImportMapping = z.object({
  /** The sheet of a workbook; null where the file has one table. */
  sheet: z.string().nullable(),
  decimalSign: z.enum([',', '.']),
  columns: z
    .array(
      z.object({
        heading: z.string().min(1),
        role: ColumnRole,
        /** The year its figures are for, when the heading and no column says it. */
        year: z.int().min(1900).max(2100).nullable(),
        /** Whom its figures are for, when the heading and no column says it. */
        sex: z.enum(indicatorSexes).nullable(),
        /** What rows that are read say here; of a column that chooses them. */
        chosen: z.string().max(1000).optional(),
      }),
    )
    .max(1000),
  /** The year of every row, where neither a column nor a heading says it. */
  year: z.int().min(1900).max(2100).nullable(),
  /** What is meant where a sign stands instead of a figure; `''` for an empty cell. */
  signs: z.array(z.object({ sign: z.string().max(40), reason: z.enum(signMeanings) })).max(100),
});
export type ImportMapping = z.infer<typeof ImportMapping>;
export type MappedColumn = ImportMapping['columns'][number];

/** One figure of a file, ready to be loaded. */
export const ImportedFigure = z.object({
  /** The row of the file it stood on. */
  line: z.int().positive(),
  areaCode: z.string(),
  /** `RegSO2025`; null where the file does not say. */
  areaVersion: z.string().nullable(),
  year: z.int(),
  sex: z.enum(indicatorSexes),
  ageGroup: z.string().nullable(),
  value: z.number().nullable(),
  missing: z.enum(missingReasons).nullable(),
  count: z.number().nonnegative().nullable(),
  denominator: z.number().nonnegative().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** 0–1. */
  responseRate: z.number().min(0).max(1).nullable(),
});
export type ImportedFigure = z.infer<typeof ImportedFigure>;
