import { readRegionPackage } from '@halsouppdrag/sources';
import { describe, expect, it } from 'vitest';
import { committedFiles } from './committed-package.ts';

const square = '17.5,60,17.51,60.01,12\n';
const encoder = new TextEncoder();
const regionFile = new TextDecoder().decode(committedFiles().get('region.json'));

interface RegionJson {
  populationGridSourceId?: string;
  populationSourceId: string;
  files: unknown[];
}

/** Names the grid's source, as a package with a grid must. */
function named(region: RegionJson) {
  region.populationGridSourceId = region.populationSourceId;
  region.files.push({ name: 'population-grid.csv', sourceIds: [region.populationSourceId], derivation: 'Rutor.' });
}

/** The committed package with a grid of these rows, or without one where there are none. */
function withGrid(rows: string | null, change: (region: RegionJson) => void) {
  const region = JSON.parse(regionFile) as RegionJson;
  change(region);
  const files = committedFiles().set('region.json', encoder.encode(JSON.stringify(region)));
  if (rows !== null) {
    files.set('population-grid.csv', encoder.encode(`west,south,east,north,population\n${rows}`));
  }
  return readRegionPackage(files);
}

const complaintsOf = (outcome: ReturnType<typeof readRegionPackage>) => (outcome.ok ? [] : outcome.complaints);

describe('a population grid', () => {
  it('is taken with its source', () => {
    const outcome = withGrid(square, named);
    expect(outcome.ok && outcome.value.populationGrid).toEqual([{ box: [17.5, 60, 17.51, 60.01], population: 12 }]);
  });

  it('is refused without a source, and so is a source without a grid', () => {
    expect(complaintsOf(withGrid(square, () => undefined)).map(({ path }) => path)).toEqual([
      'files',
      'populationGridSourceId',
    ]);
    expect(complaintsOf(withGrid(null, named)).map(({ path }) => path)).toEqual(['populationGridSourceId']);
  });

  it.each([
    ['a square turned round', '17.51,60,17.5,60.01,12\n', undefined],
    ['a square outside the region', '11.5,60,11.51,60.01,12\n', undefined],
    ['fewer than nobody', '17.5,60,17.51,60.01,-1\n', 'population'],
  ])('is refused for %s', (_, rows, column) => {
    const [complaint, ...others] = complaintsOf(withGrid(rows, named));
    expect(others).toEqual([]);
    expect(complaint).toMatchObject({
      file: 'population-grid.csv',
      line: 2,
      ...(column === undefined ? {} : { column }),
    });
  });
});
