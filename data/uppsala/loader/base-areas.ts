import { compareCodes } from './csv-text.ts';
import { shared } from './shared-input.ts';

export interface BaseArea {
  readonly code: string;
  readonly lokalsamhalle: string;
  readonly lokalsamhalleName: string;
  readonly kommun: string;
  readonly kommunName: string;
  readonly population2016: number;
  readonly polygons: readonly (readonly (readonly [number, number])[])[][];
}

export const lan = { code: '03', name: 'Uppsala län' };

/** The län's 238 DeSO, each with its outline and the codes of the levels above, in order of code. */
export function readBaseAreas(): BaseArea[] {
  const key = new Map(
    shared.csv('data/se-deso-keys/koppling-deso2018-regso2020.csv').map((row) => [row.cells['DeSO_2018'], row.cells]),
  );
  return shared
    .polygons('data/uppsala-deso2018/deso2018_uppsala_lan_4326.geojson')
    .filter(({ properties }) => String(properties['deso']).startsWith(lan.code))
    .map(({ properties, polygons }) => {
      const code = String(properties['deso']);
      const row = key.get(code);
      if (row === undefined) throw new Error(`DeSO ${code} saknas i nyckeln mellan DeSO och RegSO.`);
      return {
        code,
        lokalsamhalle: row['RegSOkod_2020'] ?? '',
        lokalsamhalleName: row['RegSO_2020'] ?? '',
        kommun: row['Kommun'] ?? '',
        kommunName: row['Kommunnamn'] ?? '',
        population2016: Number(properties['bef_2016']),
        polygons,
      };
    })
    .sort((a, b) => compareCodes(a.code, b.code));
}
