import { overlappingPairs, selfCrossings, weightedAreas } from '@halsouppdrag/geo';
import {
  type FeatureSet,
  type Outcome,
  readGeometry,
  readVersionAreas,
  type VersionArea,
  type VersionAreas,
} from '@halsouppdrag/sources';
import type { CheckAreasAsked, CheckedAreas } from './area-files-asked.ts';

const mostProblems = 200;
const firstShown = 100;
const overlapsShown = 20;
const crossingsShown = 20;
const mostPlaces = 100;
/** Less than this of an area in another is a border drawn twice. */
const leastOverlap = 0.05;
/** What is smaller cannot be shared out: a line there and back, or a border whose parts take each other out. */
const leastSquareMetres = 1;

/** Holds a file of areas against what somebody says of its columns. */
export function checkAreas({
  fileName,
  bytes,
  question,
  own,
  wantsAreas,
}: Omit<CheckAreasAsked, 'kind'>): Outcome<CheckedAreas> {
  const layer = readGeometry(fileName, bytes, question.layer);
  if (!layer.ok) return layer;
  const { areas, problems } = withSurface(layer.value, readVersionAreas(layer.value, question));
  const known = new Set(own.codes);
  const overlaps = overlappingPairs(
    areas.map(({ geometry }) => geometry),
    leastOverlap,
  );
  const crossings = areas.flatMap(({ name, geometry }) => {
    const places = selfCrossings(geometry, mostPlaces);
    const [lon, lat] = places[0] ?? [];
    return lon === undefined || lat === undefined
      ? []
      : [{ name, places: places.length, at: [lon, lat] as [number, number] }];
  });
  const nameAt = (at: number) => areas[at]?.name ?? '';
  return {
    ok: true,
    value: {
      ...{ areas: areas.length, problemCount: problems.length, system: layer.value.system },
      problems: problems.slice(0, mostProblems).map((problem) => ({ ...problem })),
      inRegion: areas.filter((area) => touches(area, own.bounds)).length,
      sameCode: areas.filter(({ code }) => known.has(code)).length,
      overlapCount: overlaps.length,
      overlaps: overlaps.slice(0, overlapsShown).map(({ one, other, share }) => ({
        names: [nameAt(one), nameAt(other)],
        share,
      })),
      crossingCount: crossings.length,
      crossings: crossings.slice(0, crossingsShown),
      first: areas.slice(0, firstShown).map(({ code, name }) => ({ code, name })),
      read: wantsAreas ? areas : [],
    },
  };
}

function withSurface({ features }: Pick<FeatureSet, 'features'>, { areas, problems }: VersionAreas): VersionAreas {
  const { squareMetres } = weightedAreas(areas.map(({ geometry }) => geometry));
  const flat = areas.filter((_, at) => !((squareMetres[at] as number) >= leastSquareMetres));
  if (flat.length === 0) return { areas, problems };
  const more = flat.map(({ name, geometry }) => {
    const feature = features.findIndex(({ shape }) => shape === geometry) + 1;
    const message = `Figur ${feature} (${name}) har ingen yta att räkna med: gränsen går samma väg tillbaka eller korsar sig själv så att delarna tar ut varandra. Rita om den, eller ta bort den ur filen.`;
    return { feature, message };
  });
  return {
    areas: areas.filter((area) => !flat.includes(area)),
    problems: [...problems, ...more].sort((one, other) => one.feature - other.feature),
  };
}

function touches({ geometry }: VersionArea, [west, south, east, north]: CheckAreasAsked['own']['bounds']): boolean {
  let [least, most, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const ring of geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()) {
    for (const [lon = 0, lat = 0] of ring) {
      least = Math.min(least, lon);
      most = Math.max(most, lon);
      low = Math.min(low, lat);
      high = Math.max(high, lat);
    }
  }
  return least <= east && most >= west && low <= north && high >= south;
}
