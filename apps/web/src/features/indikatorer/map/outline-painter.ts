import type { AreaId } from '@halsouppdrag/domain';
import { palette } from '../../../map/map-palette.ts';
import { ringsPath } from '../../../map/rings-path.ts';
import { worldPixels } from '../../../map/world-rings.ts';
import type { OutlineCamera, OutlineTile } from './outline-tiles.ts';

/** What is seen until the map moves. */
export interface OutlineView {
  readonly camera: OutlineCamera;
  readonly tiles: readonly OutlineTile[];
}

/** In CSS pixels. */
const lineWidth = 2.5;

/** Clears a canvas and gives what paints the outlines of areas on it, and of no others. */
export function outlinePainter(context: OffscreenCanvasRenderingContext2D, { camera, tiles }: OutlineView) {
  const { canvas } = context;
  const { zoom, corner, pixelRatio } = camera;
  const scale = worldPixels(zoom) * pixelRatio;
  canvas.width = Math.round(camera.width * pixelRatio);
  canvas.height = Math.round(camera.height * pixelRatio);
  Object.assign(context, { strokeStyle: palette.chosen, lineWidth: lineWidth * pixelRatio, lineJoin: 'round' });
  const pathsIn = tiles.map((tile) => pathsOf(tile, scale));
  const paintIn = (tile: OutlineTile, pathOf: (areaId: AreaId) => Path2D | null, areaIds: readonly AreaId[]) => {
    context.save();
    context.translate((tile.corner[0] - corner[0]) * scale, (tile.corner[1] - corner[1]) * scale);
    // Where an area goes on in the next tile it was cut a little beyond the side of this one.
    const square = new Path2D();
    square.rect(0, 0, tile.width * scale, tile.width * scale);
    context.clip(square);
    for (const areaId of areaIds) {
      const path = pathOf(areaId);
      if (path !== null) context.stroke(path);
    }
    context.restore();
  };
  let painted: ReadonlySet<AreaId> = new Set();
  return (areaIds: ReadonlySet<AreaId>) => {
    // A line that is taken away would take a part of its neighbours with it.
    const isMore = [...painted].every((areaId) => areaIds.has(areaId));
    if (!isMore) context.clearRect(0, 0, canvas.width, canvas.height);
    const unpainted = isMore ? [...areaIds].filter((areaId) => !painted.has(areaId)) : [...areaIds];
    for (const [i, pathOf] of pathsIn.entries()) paintIn(tiles[i] as OutlineTile, pathOf, unpainted);
    painted = areaIds;
  };
}

/** The outline of each area of a tile in pixels, made when it is first painted. */
function pathsOf({ areas }: OutlineTile, scale: number): (areaId: AreaId) => Path2D | null {
  const paths = new Map<AreaId, Path2D>();
  // As long as they are in worlds, corners are too near each other for a line to be drawn between them.
  const inPixels = new DOMMatrix([scale, 0, 0, scale, 0, 0]);
  return (areaId) => {
    const known = paths.get(areaId);
    const rings = areas.get(areaId);
    if (known !== undefined || rings === undefined) return known ?? null;
    const path = new Path2D();
    path.addPath(ringsPath(rings), inPixels);
    paths.set(areaId, path);
    return path;
  };
}
