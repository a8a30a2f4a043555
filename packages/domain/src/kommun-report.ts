import { z } from 'zod';
import { AreaId, AreaLevel } from './area.ts';
import { CalendarDate } from './calendar-date.ts';
import { FollowedIndicator } from './followed-indicator.ts';
import { Levnadsvana } from './levnadsvana.ts';
import { Preventionsniva } from './preventionsniva.ts';
import { FundingSource } from './resource.ts';
import { Step } from './step.ts';
import { Aim } from './white-spot.ts';

const insatser = z.int().nonnegative();

/** What the insatser of an area in one year come to. An insats that concerns the area is counted whole, once. */
export const YearFigures = z.object({
  year: z.int(),
  insatser,
  /** How many of them are made up, and carry the mark. */
  examples: insatser,
  /** One a levnadsvana, in their order. They cannot be added up: an insats for two levnadsvanor is in both. */
  levnadsvanor: z.array(z.object({ levnadsvana: Levnadsvana, insatser })),
  /** One a step, in their order, as the insatser stand now. */
  steps: z.array(z.object({ step: Step, insatser })),
  /** One a preventionsnivå, and last null for those that do not say. */
  preventionsnivaer: z.array(z.object({ preventionsniva: Preventionsniva.nullable(), insatser })),
  aims: z.array(z.object({ aim: Aim, insatser })),
  /** The målgrupper most insatser are for, and then by name; null gathers those without one. */
  malgrupper: z.array(z.object({ malgrupp: z.string().nullable(), insatser })),
  reach: z.object({
    /** People; of an insats in several kommuner the part that falls here. Hidden counts are left out: this or more. */
    atLeast: z.number().nonnegative(),
    /** Insatser whose number of participants is hidden from the reader. */
    hidden: insatser,
    /** Insatser without any number of participants. */
    unknown: insatser,
  }),
  resources: z.object({
    hours: z.number().nonnegative(),
    sek: z.number().nonnegative(),
    /** One a source of money, in their order. */
    sources: z.array(
      z.object({ fundingSource: FundingSource, hours: z.number().nonnegative(), sek: z.number().nonnegative() }),
    ),
    /** Insatser with neither hours nor kronor. */
    unknown: insatser,
  }),
  /** Goals by their latest outcome up to the end of the year. What rests on a value hidden from the reader is unknown. */
  goals: z.object({ met: insatser, notMet: insatser, unknown: insatser }),
  /** Insatser that should have been followed up by today and are not. */
  lateFollowUps: insatser,
});
export type YearFigures = z.infer<typeof YearFigures>;

const perThousandInhabitants = z.number().nonnegative().nullable();

/** One kommun beside the others. Per 1 000 inhabitants; null where nobody lives. */
export const KommunFigures = z.object({
  areaId: AreaId,
  name: z.string(),
  population: z.int().nonnegative(),
  insatser,
  examples: insatser,
  lateFollowUps: insatser,
  reach: z.number().nonnegative(),
  hiddenReach: insatser,
  hours: z.number().nonnegative(),
  sek: z.number().nonnegative(),
  insatserPerThousand: perThousandInhabitants,
  reachPerThousand: perThousandInhabitants,
  hoursPerThousand: perThousandInhabitants,
  sekPerThousand: perThousandInhabitants,
});
export type KommunFigures = z.infer<typeof KommunFigures>;

/** How the work of a kommun, or of the whole län, went in a year, against the year before and against the others. */
export const KommunReport = z.object({
  areaId: AreaId,
  name: z.string(),
  level: AreaLevel,
  /** The day it was made. */
  madeOn: CalendarDate,
  population: z.int().nonnegative(),
  populationYear: z.int(),
  populationSourceId: z.string(),
  current: YearFigures,
  previous: YearFigures,
  /** Every kommun in the current year, by name. */
  kommuner: z.array(KommunFigures),
  /** The län they are beside: its name, and itself where the report is the län's own. */
  lanName: z.string(),
  /** Every indicator with values for lokalsamhällen in or before the current year, by id. */
  indicators: z.array(FollowedIndicator),
  /** What the figures of the indicators mean and do not mean, in plain Swedish. */
  indicatorMethod: z.string(),
  /** How it is counted and what it does not say, in plain Swedish. */
  method: z.string(),
});
export type KommunReport = z.infer<typeof KommunReport>;
