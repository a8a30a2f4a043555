import { z } from 'zod';
import { Area } from './area.ts';
import { IndicatorValue } from './indicator.ts';
import { Levnadsvana } from './levnadsvana.ts';
import { Position } from './position.ts';
import { SexCount } from './sex.ts';
import { Vardenhet, VardenhetKind } from './vardenhet.ts';

/** Everything the panel of one area shows. */
export const AreaDetail = Area.extend({
  /** Area in km² within the outlines the product ships, lakes and the water along the coast included. */
  areaKm2: z.number().positive(),
  /** A point inside the area, from which its distances are measured. */
  point: Position,
  /** The levels above, nearest first: for a lokalsamhälle its kommun and its län. */
  parents: z.array(Area.pick({ id: true, name: true, level: true })),
  populationYear: z.int(),
  /** Empty where the source has no split. */
  populationBySex: z.array(SexCount),
  sourceId: z.string(),
  children: z.array(Area),
  vardenheter: z.array(Vardenhet),
  /** The nearest open unit of each kind that has one, great-circle distance from `point`. */
  nearest: z.array(
    z.object({ kind: VardenhetKind, vardenhetId: z.string(), name: z.string(), distanceKm: z.number().nonnegative() }),
  ),
  /** All six levnadsvanor, also those with no insats; an insats in an area below counts here too. */
  insatserByLevnadsvana: z.array(z.object({ levnadsvana: Levnadsvana, count: z.int().nonnegative() })),
  indicatorValues: z.array(IndicatorValue),
});
export type AreaDetail = z.infer<typeof AreaDetail>;
