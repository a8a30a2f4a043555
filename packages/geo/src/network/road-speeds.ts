import { type RoadClass, roadClasses } from '@halsouppdrag/domain';

/** A common walking pace. Source: the default of OSRM's and of Valhalla's profiles for walking, 5 and 5.1 km/h. */
export const walkingKmh = 5;

/**
 * From a place to the road it is nearest: on foot for those who walk, and for cars the pace of a drive or a yard. The
 * point people are counted in is no door, so this is an assumption and not a measurement.
 */
export const accessKmh = { car: 20, walk: walkingKmh } as const;

/** A place farther than this from any road is taken to have no way. */
export const farthestAccessMetres = 2000;

/**
 * Speed where no limit is told. 70 on country roads is the law's own where no sign says otherwise (Trafikförordning
 * 1998:1276, 3 kap. 17 §), and 110 is what motorways are mostly signed. The others are estimates of ours: streets where
 * people live are mostly signed 30 or 40 today, what leads to a house or a field is driven slowly, and a ferry has to dock.
 */
const usualKmh: Readonly<Record<RoadClass, number>> = {
  motorway: 110,
  motorway_link: 70,
  trunk: 80,
  trunk_link: 60,
  primary: 70,
  primary_link: 50,
  secondary: 70,
  secondary_link: 50,
  tertiary: 70,
  tertiary_link: 50,
  unclassified: 50,
  residential: 40,
  living_street: 7,
  service: 20,
  track: 20,
  road: 40,
  pedestrian: 7,
  footway: 7,
  cycleway: 7,
  path: 7,
  bridleway: 7,
  steps: 7,
  ferry: 15,
};

/** The km/h a car is taken to keep on a class of road: what the sign says, else what is usual. No queues, no lights. */
export function carKmh(roadClass: number, signedLimit: number): number {
  return signedLimit > 0 ? signedLimit : usualKmh[roadClasses[roadClass] as RoadClass];
}
