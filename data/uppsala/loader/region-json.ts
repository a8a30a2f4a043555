import { areaLevelName, areaLevels } from '@halsouppdrag/domain';
import { lan } from './base-areas.ts';
import { files, sources } from './sources.ts';

/** What the region is called, where the map opens and where each file comes from. */
export function regionJson([west, south, east, north]: readonly [number, number, number, number]): string {
  const outwards = [
    Math.floor(west * 100) / 100,
    Math.floor(south * 100) / 100,
    Math.ceil(east * 100) / 100,
    Math.ceil(north * 100) / 100,
  ];
  const region = {
    code: lan.code,
    name: lan.name,
    bbox: outwards,
    levels: areaLevels.map((level) => ({ level, name: areaLevelName[level].many })),
    populationYear: 2022,
    populationSourceId: 'scb-regso-folkmangd-2022',
    sources,
    files,
  };
  return `${JSON.stringify(region, null, 2)}\n`;
}
