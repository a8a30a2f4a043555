import { catchments } from '@halsouppdrag/geo';
import { findVardenheter } from '../../db/find-vardenheter.ts';
import type { Handlers, Services } from '../../handlers.ts';
import { peopleCounted } from '../people-counted.ts';
import { unknownArea } from '../unknown-area.ts';

const nearest =
  'Fågelvägen (storcirkel) till närmaste enhet; av lika nära enheter går en öppen före en som inte är öppen.';

export function catchmentHandlers({ db, region }: Services) {
  return {
    getCatchments: async (c) => {
      const { kinds, status, bands, area } = c.req.valid('query');
      const data = await region();
      if (area !== undefined && !data.tree.get(area)) return unknownArea(c);
      const within = area === undefined ? null : data.tree.withinOf(area);
      const points = data.populationPoints.filter((point) => within?.has(point.areaId) ?? true);
      const units = await findVardenheter(db, { kinds, statuses: status });
      const { populationYear, populationSourceId: sourceId } = data.region;
      const method = `${nearest} ${peopleCounted(data.region)}`;
      return c.json({ ...catchments({ points, units, bandsKm: bands }), method, populationYear, sourceId }, 200);
    },
  } satisfies Partial<Handlers>;
}
