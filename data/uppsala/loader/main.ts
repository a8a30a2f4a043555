import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { areasCsv } from './areas-csv.ts';
import { areasTopology } from './areas-topojson.ts';
import { readBaseAreas } from './base-areas.ts';
import { basemapTopology } from './basemap-topojson.ts';
import { indicatorValuesCsv } from './indicator-values-csv.ts';
import { indicatorsCsv } from './indicators-csv.ts';
import { peopleCsv } from './people-csv.ts';
import { populationCsv } from './population-csv.ts';
import { regionJson } from './region-json.ts';
import { sharedExists } from './shared-input.ts';
import { sourcesMd } from './sources-md.ts';
import { tatorterCsv } from './tatorter-csv.ts';
import { vardenheterCsv } from './vardenheter-csv.ts';
import { workJson } from './work/work-json.ts';

/** Derives the region package into the folder given as argument, else into the one the loader lies in. */
function main(folder: string): void {
  const baseAreas = readBaseAreas();
  const areas = areasTopology(baseAreas);
  const bbox = areas.bbox as [number, number, number, number];
  const texts: Record<string, string> = {
    'region.json': regionJson(bbox),
    'areas.topojson': `${JSON.stringify(areas)}\n`,
    'areas.csv': areasCsv(baseAreas),
    'population.csv': populationCsv(baseAreas),
    'vardenheter.csv': vardenheterCsv(baseAreas),
    'indicators.csv': indicatorsCsv(),
    'indicator-values.csv': indicatorValuesCsv(baseAreas),
    'tatorter.csv': tatorterCsv(),
    'people.csv': peopleCsv(baseAreas),
    'work.json': workJson(),
    'basemap.topojson': `${JSON.stringify(basemapTopology(bbox))}\n`,
    'SOURCES.md': sourcesMd(),
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(texts)) {
    writeFileSync(`${folder}/${name}`, text);
    console.log(`${name}: ${Math.ceil(Buffer.byteLength(text) / 1000)} kB`);
  }
}

if (sharedExists) {
  main(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)));
} else {
  console.error(
    'Källmaterialet saknas: laddaren läser mappen ../shared bredvid projektet. data/uppsala är oförändrad.',
  );
  process.exitCode = 1;
}
