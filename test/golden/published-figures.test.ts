import { existsSync, readFileSync } from 'node:fs';
import type { AreaLevel } from '@halsouppdrag/domain';
import { cubeCells, readJsonStat } from '@halsouppdrag/sources';
import { describe, expect, it } from 'vitest';
import { committedPackage, sharedFolder } from './committed-package.ts';

const region = committedPackage();
const parentOf = new Map(region.areas.map((area) => [area.id as string, area.parentId as string | null]));
const ofLevel = (level: AreaLevel) => region.areas.filter((area) => area.level === level);

/** Inhabitants of an area: the sum of the base areas below it. */
function populationOf(id: string, sex?: 'women' | 'men'): number {
  const within = (area: string | null | undefined): boolean =>
    area === id || (area != null && within(parentOf.get(area)));
  return region.population
    .filter((row) => (sex === undefined || row.sex === sex) && within(row.areaId))
    .reduce((sum, row) => sum + row.population, 0);
}

describe('Uppsala län 2022 as SCB published it', () => {
  it('counts 400 682 inhabitants on every level', () => {
    for (const level of ['lan', 'kommun', 'lokalsamhalle', 'deso'] as const) {
      expect(ofLevel(level).reduce((sum, area) => sum + populationOf(area.id), 0)).toBe(400_682);
    }
  });

  it('counts each kommun', () => {
    expect(ofLevel('kommun').map(({ code, name, id }) => [code, name, populationOf(id)])).toEqual([
      ['0305', 'Håbo', 22_765],
      ['0319', 'Älvkarleby', 9_625],
      ['0330', 'Knivsta', 20_133],
      ['0331', 'Heby', 14_421],
      ['0360', 'Tierp', 21_406],
      ['0380', 'Uppsala', 242_140],
      ['0381', 'Enköping', 47_848],
      ['0382', 'Östhammar', 22_344],
    ]);
  });

  it('has 1 län, 8 kommuner, 123 lokalsamhällen and 238 DeSO, as many in each kommun as SCB has', () => {
    expect((['lan', 'kommun', 'lokalsamhalle', 'deso'] as const).map((level) => ofLevel(level).length)).toEqual([
      1, 8, 123, 238,
    ]);
    const below = (kommun: string) =>
      ofLevel('deso').filter(({ parentId }) => parentOf.get(parentId ?? '') === `kommun:${kommun}`).length;
    expect(['0380', '0381', '0382', '0360', '0331', '0305', '0330', '0319'].map(below)).toEqual([
      150, 25, 15, 13, 10, 10, 10, 5,
    ]);
  });

  const table = new URL('data/se-regso-population/scb_000005FF_TAB5899_regso_2022.jsonstat2.json', sharedFolder);
  it.skipIf(!existsSync(table))('counts each lokalsamhälle and sex as table TAB5899 does (needs ../shared)', () => {
    const cube = readJsonStat('TAB5899', new Uint8Array(readFileSync(table)));
    if (!cube.ok) throw new Error(cube.complaints[0]?.message);
    const cells = [...cubeCells(cube.value)];
    const published = new Map(cells.map(({ codes, value }) => [`${codes['Region']} ${codes['Kon']}`, value]));
    for (const { id, code } of ofLevel('lokalsamhalle')) {
      const figures = ['1+2', '2', '1'].map((sex) => published.get(`${code} ${sex}`));
      expect([code, populationOf(id), populationOf(id, 'women'), populationOf(id, 'men')]).toEqual([code, ...figures]);
    }
  });

  it('has the socio-economic index 1–5 in 4, 10, 28, 72 and 9 lokalsamhällen', () => {
    const values = region.indicatorValues.filter((row) => row.indicatorId === 'socioekonomiskt-index');
    expect([1, 2, 3, 4, 5].map((index) => values.filter(({ value }) => value === index).length)).toEqual([
      4, 10, 28, 72, 9,
    ]);
  });

  it('has the percentile of ohälsa, 1–100, in all 123', () => {
    const values = region.indicatorValues.filter((row) => row.indicatorId === 'ohalsa-percentil');
    expect(values).toHaveLength(123);
    expect(values.every(({ value }) => value !== null && value >= 1 && value <= 100)).toBe(true);
  });
});

describe('the care units', () => {
  it('plans one hälsocentral in each kommun, as the målbild says, at a place that is called an assumption', () => {
    const planned = region.vardenheter.filter(({ kind }) => kind === 'halsocentral');
    expect(planned.map(({ kommunId }) => kommunId).sort()).toEqual(ofLevel('kommun').map(({ id }) => id as string));
    for (const unit of planned) {
      expect(unit).toMatchObject({ status: 'malbild', positionAccuracy: 'ort' });
      expect(unit.note).toContain('antagande');
    }
  });

  it('places 79 tätorter with 321 096 inhabitants in 2020', () => {
    expect(region.tatorter).toHaveLength(79);
    expect(region.tatorter.reduce((sum, { population }) => sum + population, 0)).toBe(321_096);
  });

  it('has people for each kommun and for the whole län', () => {
    expect(region.people.filter(({ role }) => role === 'halsosamordnare')).toHaveLength(8);
    expect(new Set(region.people.map(({ role }) => role)).size).toBe(4);
  });
});
