import { type BaseArea, lan } from './base-areas.ts';
import { compareCodes, csvText } from './csv-text.ts';

/** Every area of all four levels, a parent always before its children. */
export function areasCsv(baseAreas: readonly BaseArea[]): string {
  const kommuner = new Map(baseAreas.map((area) => [area.kommun, area.kommunName]));
  const lokalsamhallen = new Map(baseAreas.map((area) => [area.lokalsamhalle, area]));
  const rows = [
    { code: lan.code, level: 'lan', name: lan.name, parentCode: null },
    ...[...kommuner].map(([code, name]) => ({ code, level: 'kommun', name, parentCode: lan.code })),
    ...[...lokalsamhallen].map(([code, area]) => ({
      code,
      level: 'lokalsamhalle',
      name: area.lokalsamhalleName,
      parentCode: area.kommun,
    })),
    ...baseAreas.map(({ code, lokalsamhalle }) => ({
      code,
      level: 'deso',
      name: `DeSO ${code}`,
      parentCode: lokalsamhalle,
    })),
  ];
  const levels = ['lan', 'kommun', 'lokalsamhalle', 'deso'];
  rows.sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || compareCodes(a.code, b.code));
  return csvText(['code', 'level', 'name', 'parentCode'], rows);
}
