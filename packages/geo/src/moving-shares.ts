import type { Position } from '@halsouppdrag/domain';
import type { AreaGeometry } from './area-geometry.ts';
import { partsWithin, weightedAreas } from './areal-weighting/areal-weighting.ts';
import { edgeSlabs } from './areal-weighting/edge-slabs.ts';
import { type Rings, ringsOf } from './areal-weighting/rings.ts';

/** How much of what is in one area goes to another, both by their places in the lists. */
export interface MovingShare {
  readonly from: number;
  readonly to: number;
  /** Above 0, at most 1. Those of one area sum to 1 less what lies outside. */
  readonly share: number;
}

export interface MovingShares {
  readonly shares: readonly MovingShare[];
  /** Of each area moved from, how much lies in none moved to: 0–1. */
  readonly outside: readonly number[];
  /** Of the areas moved to, those of which so much lies in none moved from that nothing can be said of the whole. */
  readonly uncovered: readonly number[];
  /** Those shared by land although people were asked for, since nobody is known to live in them. */
  readonly byLand: readonly number[];
}

/** Overlaps smaller than this part of both areas are the same border drawn twice. */
const sliverShare = 0.01;
/** An area of which more than this lies in no area moved from is not covered. Coasts are drawn more unlike than borders. */
const uncoveredShare = 0.1;
/** An area that misses no more than this in all lies inside, drawn a little otherwise. */
const missedShare = 0.02;

/**
 * Shares by land: each area of one version gives of itself to those of another what of its surface lies in them. Exact
 * when whatever is moved lies evenly over each area, which people do not. Slivers along borders that both versions have
 * are left out. Source: Goodchild & Lam 1980, "Areal interpolation: a variant of the traditional spatial problem".
 */
export function arealShares(from: readonly AreaGeometry[], to: readonly AreaGeometry[]): MovingShares {
  const moved = weightedAreas(from);
  const sizes = weightedAreas(to).squareMetres;
  const parts = to.map((outline) => partsWithin(moved, outline));
  const covered = parts.map((own) => own.reduce((sum, { squareMetres }) => sum + squareMetres, 0));
  const found = parts.flatMap((own, at) =>
    own
      .filter(({ share, squareMetres }) => share >= sliverShare || squareMetres >= sliverShare * (sizes[at] ?? 0))
      .map((part): MovingShare => ({ from: part.at, to: at, share: part.share })),
  );
  const uncovered = [...to.keys()].filter(
    (at) => (covered[at] as number) < (1 - uncoveredShare) * (sizes[at] as number),
  );
  return { ...settled(from.length, found), uncovered, byLand: [] };
}

/**
 * Shares by people: each area gives what part of its people lives in each of the others, told by points people live at
 * (base areas or squares of a grid). An area without such a point is shared by land instead. Better than land where
 * people live unevenly, and no finer than the points. Source: Flowerdew & Green 1994, "Areal interpolation and types of
 * data", as weighting by a control variable.
 */
export function populationShares(
  from: readonly AreaGeometry[],
  to: readonly AreaGeometry[],
  points: readonly { readonly position: Position; readonly population: number }[],
): MovingShares {
  const [fromAt, toAt] = [finder(from), finder(to)];
  const people = new Map<string, { from: number; to: number | null; sum: number }>();
  const totals = from.map(() => 0);
  const living = to.map(() => ({ all: 0, lost: 0 }));
  for (const { position, population } of points) {
    const source = fromAt(position);
    if (population === 0) continue;
    const target = toAt(position);
    if (target !== null) {
      const those = living[target] as { all: number; lost: number };
      those.all += population;
      if (source === null) those.lost += population;
    }
    if (source === null) continue;
    const key = `${source} ${target}`;
    const pair = people.get(key) ?? { from: source, to: target, sum: 0 };
    pair.sum += population;
    people.set(key, pair);
    totals[source] = (totals[source] ?? 0) + population;
  }
  const byPeople = [...people.values()].flatMap((pair): MovingShare[] =>
    pair.to === null ? [] : [{ from: pair.from, to: pair.to, share: pair.sum / (totals[pair.from] as number) }],
  );
  const land = arealShares(from, to);
  const empty = new Set(totals.flatMap((total, at) => (total === 0 ? [at] : [])));
  const byLand = land.shares.filter((one) => empty.has(one.from));
  const uncovered = [...living.entries()].flatMap(([at, { all, lost }]) =>
    (all === 0 ? land.uncovered.includes(at) : lost > missedShare * all) ? [at] : [],
  );
  const shared = settled(from.length, [...byPeople, ...byLand]);
  return { ...shared, uncovered, byLand: [...new Set(byLand.map((one) => one.from))] };
}

function settled(count: number, found: readonly MovingShare[]): Pick<MovingShares, 'shares' | 'outside'> {
  const sums = new Array<number>(count).fill(0);
  for (const { from, share } of found) sums[from] = (sums[from] as number) + share;
  const isWhole = (from: number) => (sums[from] as number) >= 1 - missedShare;
  const shares = found
    .map(({ from, to, share }) => ({ from, to, share: isWhole(from) ? share / (sums[from] as number) : share }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  return { shares, outside: sums.map((sum, from) => (isWhole(from) ? 0 : 1 - sum)) };
}

/** Which area a position lies in, the first of several; null for none. */
function finder(areas: readonly AreaGeometry[]): (position: Position) => number | null {
  const laid = areas.map((geometry) => {
    const rings: Rings = ringsOf(geometry);
    return { rings, slabs: edgeSlabs(rings) };
  });
  return ([lon, lat]) => {
    const at = laid.findIndex(
      ({ rings: { west, south, east, north }, slabs }) =>
        lon >= west && lon <= east && lat >= south && lat <= north && slabs.holds(lon, lat),
    );
    return at < 0 ? null : at;
  };
}
