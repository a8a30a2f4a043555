import { areaLevels, mostOutlinesAtOnce } from '@halsouppdrag/domain';
import type { Services } from './handlers.ts';
import { tileAt } from './tiles/tile-at.ts';

/** The zoom that a country is first seen at. */
const openingZoom = 5;

/** Outlines take a moment to write out, or to cut: better when the server starts than when the first person waits. */
export async function warmOutlines(
  ask: (path: string) => unknown,
  regionIfLoaded: Services['regionIfLoaded'],
): Promise<void> {
  const loaded = await regionIfLoaded();
  if (loaded === null) return;
  const [west, south, east, north] = loaded.region.bbox;
  const { x, y } = tileAt([(west + east) / 2, (south + north) / 2], openingZoom);
  for (const level of areaLevels) {
    const areas = loaded.tree.all.filter((area) => area.level === level).length;
    const path =
      areas > mostOutlinesAtOnce
        ? `/api/areas/${level}/tiles/${openingZoom}/${x}/${y}`
        : `/api/areas.geojson?level=${level}`;
    await ask(path);
  }
}
