import { shareOut } from '@halsouppdrag/geo';
import type { BaseArea } from './base-areas.ts';
import { csvText } from './csv-text.ts';
import { shared } from './shared-input.ts';

const year = 2022;

/**
 * Each lokalsamhälle's published inhabitants shared over its DeSO by their inhabitants in 2016, so that both the
 * total and each sex sum exactly to the published figures.
 */
export function populationCsv(baseAreas: readonly BaseArea[]): string {
  const published = publishedPopulation();
  const rows = [];
  for (const code of new Set(baseAreas.map((area) => area.lokalsamhalle))) {
    const parts = baseAreas.filter((area) => area.lokalsamhalle === code);
    const { total, women } = published.get(code) ?? missing(code);
    const totals = shareOut(
      total,
      parts.map((area) => area.population2016),
    );
    // In proportion to the totals, a DeSO's women can never be more than its inhabitants.
    const womenOf = shareOut(women, totals);
    for (const [index, area] of parts.entries()) {
      const areaWomen = womenOf[index] ?? 0;
      const common = { areaCode: area.code, year, ageGroup: 'total' };
      rows.push({ ...common, sex: 'women', population: areaWomen });
      rows.push({ ...common, sex: 'men', population: (totals[index] ?? 0) - areaWomen });
    }
  }
  const order = new Map(baseAreas.map((area, index) => [area.code, index]));
  rows.sort((a, b) => (order.get(a.areaCode) ?? 0) - (order.get(b.areaCode) ?? 0));
  return csvText(['areaCode', 'year', 'ageGroup', 'sex', 'population'], rows);
}

function publishedPopulation(): Map<string, { total: number; women: number }> {
  const figures = new Map<string, { total: number; women: number }>();
  const cells = shared.jsonStat('data/se-regso-population/scb_000005FF_TAB5899_regso_2022.jsonstat2.json');
  for (const { codes, value } of cells) {
    if (codes['Tid'] !== String(year) || value === null) continue;
    const code = codes['Region'] ?? '';
    const figure = figures.get(code) ?? { total: 0, women: 0 };
    if (codes['Kon'] === '1+2') figure.total = value;
    if (codes['Kon'] === '2') figure.women = value;
    figures.set(code, figure);
  }
  return figures;
}

function missing(code: string): never {
  throw new Error(`Folkmängd saknas för RegSO ${code}.`);
}
