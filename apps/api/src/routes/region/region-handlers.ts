import { region as regionTable } from '../../db/tables/index.ts';
import { type Handlers, NoRegionError, type Services } from '../../handlers.ts';
import { encodeBody, encodedBodies, sendEncoded } from '../../http/encoded-body.ts';

export function regionHandlers({ db, region }: Services) {
  const bodies = encodedBodies(2);
  return {
    getRegion: async (c) => c.json((await region()).region, 200),
    listTatorter: async (c) => c.json({ items: (await region()).tatorter }, 200),
    listPopulationPoints: async (c) => {
      const { populationPoints } = await region();
      const write = () => encodeBody('application/json', JSON.stringify({ items: populationPoints }));
      return sendEncoded<{ items: typeof populationPoints }>(c, await bodies('points', write));
    },
    getBasemap: async (c) => {
      const write = async () => {
        const [row] = await db.select({ basemap: regionTable.basemap }).from(regionTable).limit(1);
        if (!row) throw new NoRegionError();
        return encodeBody('application/json', JSON.stringify(row.basemap));
      };
      return sendEncoded<{ type: 'Topology' }>(c, await bodies('basemap', write));
    },
  } satisfies Partial<Handlers>;
}
