import { z } from 'zod';
import { AreaId } from './area.ts';
import { CalendarDate } from './calendar-date.ts';
import { Opening } from './opening.ts';
import { distinct } from './plain-text.ts';
import { Position } from './position.ts';
import { roadModes } from './road.ts';
import { RoutingServer } from './routing-server.ts';
import { Sex } from './sex.ts';
import { VardenhetKind, VardenhetStatus } from './vardenhet.ts';

/** How the cost of travelling is measured. */
export const TravelMode = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('straightLine'),
    /** How much longer the road is taken to be than the great circle. */
    detourFactor: z
      .number()
      .min(1, { error: 'Omvägsfaktorn är minst 1: vägen är aldrig kortare än fågelvägen.' })
      .max(5, { error: 'Omvägsfaktorn är högst 5.' }),
  }),
  /** Minutes along the roads of a network that has been read in. */
  z.strictObject({ kind: z.literal('road'), networkId: z.uuid(), by: z.enum(roadModes) }),
  /** Minutes by car as a routing server that has been set up gives them. */
  z.strictObject({ kind: z.literal('server'), server: RoutingServer }),
]);
export type TravelMode = z.infer<typeof TravelMode>;

/** One thing that is otherwise than today. */
export const UnitChange = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('add'),
    /** The change's own id, which the answer tells the unit by. */
    id: z.string().regex(/^ny-[a-z0-9-]{1,60}$/, { error: 'En ny enhets id börjar med ny-, till exempel ny-1.' }),
    name: z.string().trim().min(1).max(200),
    position: Position,
  }),
  z.strictObject({ kind: z.literal('move'), vardenhetId: z.string(), position: Position }),
  z.strictObject({ kind: z.literal('close'), vardenhetId: z.string() }),
  z.strictObject({ kind: z.literal('opening'), vardenhetId: z.string(), opening: Opening }),
]);
export type UnitChange = z.infer<typeof UnitChange>;

const limitMessage = 'Skriv 1 till 10 gränser, större än 0 och högst 500.';

/** What one asks of who is near enough: which units count, how near is near, and what is changed from today. */
export const CoverageQuestion = z.strictObject({
  kinds: z.array(VardenhetKind).min(1, { error: 'Välj minst ett slags enhet.' }).refine(distinct),
  statuses: z.array(VardenhetStatus).min(1, { error: 'Välj minst en status.' }).refine(distinct),
  /** In the measure of the travel mode, inclusive. The answer has them rising and once each. */
  limits: z
    .array(z.number().positive({ error: limitMessage }).max(500, { error: limitMessage }))
    .min(1, { error: limitMessage })
    .max(10, { error: limitMessage }),
  travel: TravelMode.default({ kind: 'straightLine', detourFactor: 1.3 }),
  changes: z.array(UnitChange).max(100, { error: 'Högst 100 ändringar i taget.' }).default([]),
  /** A date: units known to be closed then do not count. Without one it is a usual week, when none is closed. */
  on: CalendarDate.optional(),
  /** Units known to be open fewer days a week do not count. */
  leastDays: z.int().min(1).max(7, { error: 'Skriv ett antal dagar från 1 till 7.' }).optional(),
  /** Counts only the people who live here; the units are those of the whole region. */
  area: AreaId.optional(),
});
export type CoverageQuestion = z.infer<typeof CoverageQuestion>;

/** A unit left out since it is closed on the date asked about, or is open on too few days a week. */
export const ClosedUnit = z.object({ vardenhetId: z.string(), why: z.enum(['period', 'weekday', 'fewDays']) });
export type ClosedUnit = z.infer<typeof ClosedUnit>;

const figures = {
  population: z.int().nonnegative(),
  /** People within each limit, in the limits' order. Cumulative. */
  within: z.array(z.int().nonnegative()),
  /** People with no way to any unit: within no limit, and in no mean. */
  unreachable: z.int().nonnegative(),
  /** Over those who have a way, weighted by people; null when nobody does. */
  mean: z.number().nonnegative().nullable(),
  median: z.number().nonnegative().nullable(),
  p90: z.number().nonnegative().nullable(),
};

/** How near some people are. */
export const CoverageFigures = z.object(figures);
export type CoverageFigures = z.infer<typeof CoverageFigures>;

/** Town or country, as SCB classes base areas. Source: SCB, DeSO – Demografiska statistikområden, the letter of the code. */
export const settlementKinds = ['countryside', 'town', 'centre'] as const;
export const SettlementKind = z.enum(settlementKinds);
export type SettlementKind = z.infer<typeof SettlementKind>;

export const settlementKindName: Record<SettlementKind, string> = {
  countryside: 'Mest landsbygd',
  town: 'Tätort, inte kommunens centralort',
  centre: 'Kommunens centralort',
};

/** How the ends of the socio-economic scale compare, at one limit. */
export const Equity = z.object({
  limit: z.number().positive(),
  /** Share within the limit in areas with index 4–5 minus the share with index 1–2; null when either end is empty. */
  gap: z.number().nullable(),
  /** Share with index 1–2 divided by the share with index 4–5. */
  ratio: z.number().nullable(),
  /** Concentration index of being within the limit: negative when it is the worst off who are. */
  concentration: z.number().nullable(),
});
export type Equity = z.infer<typeof Equity>;

export const CoverageAnswer = z.object({
  measure: z.enum(['km', 'minutes']),
  limits: z.array(z.number().positive()),
  /** Everyone asked about. `population` is the sum over the units plus those beyond the last limit, exactly. */
  total: z.object(figures),
  /** One a unit, by rising id: those for whom it is the cheapest, within the last limit. */
  units: z.array(
    z.object({
      vardenhetId: z.string(),
      population: z.int().nonnegative(),
      /** Those of them within each limit, in the limits' order. Cumulative. */
      within: z.array(z.int().nonnegative()),
      /** What they have to it, a mean weighted by people; null when there are none. */
      mean: z.number().nonnegative().nullable(),
    }),
  ),
  /** People beyond the last limit or without a way. */
  uncovered: z.int().nonnegative(),
  /** Every kommun and lokalsamhälle with people asked about. */
  areas: z.array(z.object({ areaId: AreaId, ...figures })),
  /**
   * Every base area, by rising id: the mean cost over its people with a way and the unit that most of them have; null,
   * both, where there is no way.
   */
  places: z.array(
    z.object({
      areaId: AreaId,
      population: z.int().nonnegative(),
      vardenhetId: z.string().nullable(),
      cost: z.number().nonnegative().nullable(),
    }),
  ),
  /** By socio-economic index, 1 (largest challenges) to 5; last, as null, those the source has none for. */
  byIndex: z.array(z.object({ index: z.number().nullable(), ...figures })),
  bySettlement: z.array(z.object({ settlement: SettlementKind, ...figures })),
  /** By sex, and by age with both years included; empty where the population is not told apart. */
  bySex: z.array(z.object({ sex: Sex, ...figures })),
  byAge: z.array(z.object({ from: z.int().nonnegative(), to: z.int().nonnegative(), ...figures })),
  /** One a limit. */
  equity: z.array(Equity),
  /** How many people have at most so far, rising. */
  curve: z.array(z.object({ cost: z.number().nonnegative(), people: z.int().nonnegative() })),
});
export type CoverageAnswer = z.infer<typeof CoverageAnswer>;
