import { describe, expect, it } from 'vitest';
import { committedPackage } from './committed-package.ts';

const { indicators, indicatorValues } = committedPackage();
const of = (id: string) => indicatorValues.filter(({ indicatorId }) => indicatorId === id);

describe('the series of figures that ship', () => {
  it('count 404 589 people in the län’s kommuner in 2023 and 407 912 in 2024, as published', () => {
    const sum = (year: number) =>
      of('folkmangd')
        .filter((row) => row.level === 'kommun' && row.year === year)
        .reduce((all, { value }) => all + (value ?? 0), 0);
    expect([sum(2023), sum(2024)]).toEqual([404_589, 407_912]);
    // What the panel fills in itself is no observation.
    expect(of('folkmangd').filter(({ year }) => year > 2024)).toEqual([]);
  });

  it('count Uppsala kommun’s 248 016 people of 2024 by age and sex, with the version of the areas', () => {
    const aged = of('folkmangd').filter(
      ({ level, ageGroup, sex }) => level === 'lokalsamhalle' && ageGroup !== null && sex !== 'all',
    );
    expect(aged.reduce((all, { value }) => all + (value ?? 0), 0)).toBe(248_016);
    expect(new Set(aged.map(({ areaVersion }) => areaVersion))).toEqual(new Set(['RegSO2025']));
    expect(new Set(aged.map(({ ageGroup }) => ageGroup)).size).toBe(17);
  });

  it('have every share’s counts, for 122 or 123 lokalsamhällen a year', () => {
    for (const id of ['utrikes-fodda', 'hyresratt']) {
      const rows = of(id);
      expect([...new Set(rows.map(({ year }) => year))].sort()).toEqual([2020, 2021, 2022, 2023]);
      expect(rows.length).toBeGreaterThanOrEqual(4 * 122);
      expect(
        rows.every(({ count, denominator }) => count !== null && denominator !== null && count <= denominator),
      ).toBe(true);
    }
  });

  it('have a definition and a made-up series of each levnadsvana, and every made-up one is marked in its name', () => {
    const levnadsvanor = indicators.filter(({ levnadsvana }) => levnadsvana !== null);
    expect(levnadsvanor.filter(({ example }) => example)).toHaveLength(6);
    expect(levnadsvanor.filter(({ example }) => !example)).toHaveLength(6);
    expect(indicators.every(({ example, name }) => example === name.endsWith('(Exempeldata)'))).toBe(true);
    expect(levnadsvanor.filter(({ example }) => !example).every(({ fetchFrom }) => fetchFrom.length === 3)).toBe(true);
  });
});
