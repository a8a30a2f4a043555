import { areaLevels, mostOutlinesAtOnce } from '@halsouppdrag/domain';
import type { Services } from './handlers.ts';
import { tileAt } from './tiles/tile-at.ts';

/** The zooms that a country is first seen at. */
const openingZooms = [3, 4, 5];

/** Outlines take a moment to write out, or to cut: better when the server starts than when the first person waits. */
export async function warmOutlines(
  ask: (path: string) => unknown,
  regionIfLoaded: Services['regionIfLoaded'],
): Promise<void> {
  const loaded = await regionIfLoaded();
  if (loaded === null) return;
  const [west, south, east, north] = loaded.region.bbox;
  const levels = areaLevels.map((level) => ({
    level,
    areas: loaded.tree.ofLevel(level).length,
  }));
  const isTiled = levels.some(({ areas }) => areas > mostOutlinesAtOnce);
  for (const { level, areas } of levels) {
    if (areas <= mostOutlinesAtOnce) await ask(`/api/areas.geojson?level=${level}`);
    for (const zoom of isTiled ? openingZooms : []) {
      const { x, y } = tileAt([(west + east) / 2, (south + north) / 2], zoom);
      await ask(`/api/areas/${level}/tiles/${zoom}/${x}/${y}`);
    }
  }
}
