import { existsSync, readFileSync } from 'node:fs';
import { area, kinks, polygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature, merge, mergeArcs } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { committedPackage, sharedFolder } from './committed-package.ts';

const { topology } = committedPackage();
const { geometries } = topology.objects.areas;
const outlines = geometries.map((geometry) => feature(topology, geometry) as Feature<Polygon | MultiPolygon>);
const codeOf = (index: number) => String(outlines[index]?.properties?.['code']);

function arcsOf(geometry: (typeof geometries)[number]): number[] {
  if (geometry.type === 'Polygon') return geometry.arcs.flat();
  if (geometry.type === 'MultiPolygon') return geometry.arcs.flat(2);
  return [];
}

function ringsOf({ geometry }: Feature<Polygon | MultiPolygon>) {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

describe('the outlines of the DeSO', () => {
  it('share every border inside the län between exactly two, walked once each way', () => {
    const walks = geometries.flatMap(arcsOf);
    expect(new Set(walks).size).toBe(walks.length);
    const border = new Set(mergeArcs(topology, geometries as never).arcs.flat(2));
    for (const index of topology.arcs.keys()) {
      const walked = [index, ~index].filter((way) => walks.includes(way));
      const onBorder = border.has(index) || border.has(~index);
      expect([index, walked.length]).toEqual([index, onBorder ? 1 : 2]);
    }
  });

  it('leave no gap: together they are one area without holes, as large as the sum of its parts', () => {
    const whole = merge(topology, geometries as never);
    expect(whole.coordinates.filter((rings) => rings.length > 1)).toEqual([]);
    const sum = outlines.reduce((total, outline) => total + area(outline), 0);
    expect(Math.abs(area(whole) / sum - 1)).toBeLessThan(1e-9);
  });

  it('are made of simple rings: none crosses or touches itself, as two do in the source', () => {
    const touching = outlines.flatMap((outline, index) =>
      ringsOf(outline).some((ring) => kinks(polygon([ring])).features.length > 0) ? [codeOf(index)] : [],
    );
    expect(touching).toEqual([]);
  });

  it('have coordinates of at most five decimals', () => {
    const { scale, translate } = topology.transform ?? { scale: [0, 0], translate: [0, 0] };
    expect(scale).toEqual([1e-5, 1e-5]);
    for (const start of translate) expect(Math.abs(start * 1e5 - Math.round(start * 1e5))).toBeLessThan(1e-6);
  });

  const source = new URL('data/uppsala-deso2018/deso2018_uppsala_lan_4326.geojson', sharedFolder);
  it.skipIf(!existsSync(source))('keep each area within two per cent of the source (needs ../shared)', () => {
    const original = JSON.parse(readFileSync(source, 'utf8')) as { features: Feature<Polygon>[] };
    const full = new Map(original.features.map((one) => [String(one.properties?.['deso']), area(one)]));
    const changed = outlines
      .map((outline, index) => ({ code: codeOf(index), ratio: area(outline) / (full.get(codeOf(index)) ?? 0) }))
      .filter(({ ratio }) => !(Math.abs(ratio - 1) < 0.02));
    expect(changed).toEqual([]);
  });
});
