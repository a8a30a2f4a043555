import { overlappingPairs } from '@halsouppdrag/geo';
import { type Outcome, readGeometry, readVersionAreas, type VersionArea } from '@halsouppdrag/sources';
import type { CheckAreasAsked, CheckedAreas } from './area-files-asked.ts';

const mostProblems = 200;
const firstShown = 100;
const overlapsShown = 20;
/** Less than this of an area in another is a border drawn twice. */
const leastOverlap = 0.05;

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
  const { areas, problems } = readVersionAreas(layer.value, question);
  const known = new Set(own.codes);
  const overlaps = overlappingPairs(
    areas.map(({ geometry }) => geometry),
    leastOverlap,
  );
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
      first: areas.slice(0, firstShown).map(({ code, name }) => ({ code, name })),
      read: wantsAreas ? areas : [],
    },
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
