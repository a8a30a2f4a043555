import type { AreaId } from '@halsouppdrag/domain';
import { palette } from '../../../map/map-palette.ts';
import { ringsPath } from '../../../map/rings-path.ts';
import { type WorldRings, worldPixels } from '../../../map/world-rings.ts';
import type { OutlineCamera, OutlineSquare } from './outline-tiles.ts';

/** What is seen until the map moves. */
export interface OutlineView {
  readonly camera: OutlineCamera;
  /** Of its tiles. */
  readonly squares: readonly OutlineSquare[];
}

/** The rings of areas, for each tile of the view those that lie in it. */
export type Outlines = ReadonlyMap<AreaId, readonly WorldRings[]>;

/** In CSS pixels. */
const lineWidth = 2.5;

/** Clears a canvas and gives what paints the outlines of areas on it, of those that are known, and of no others. */
export function outlinePainter(context: OffscreenCanvasRenderingContext2D, { camera, squares }: OutlineView) {
  const { canvas } = context;
  const { zoom, corner, pixelRatio } = camera;
  const scale = worldPixels(zoom) * pixelRatio;
  canvas.width = Math.round(camera.width * pixelRatio);
  canvas.height = Math.round(camera.height * pixelRatio);
  Object.assign(context, { strokeStyle: palette.chosen, lineWidth: lineWidth * pixelRatio, lineJoin: 'round' });
  // As long as they are in worlds, corners are too near each other for a line to be drawn between them.
  const inPixels = new DOMMatrix([scale, 0, 0, scale, 0, 0]);
  const pathOf = (rings: WorldRings): Path2D => {
    const path = new Path2D();
    path.addPath(ringsPath(rings), inPixels);
    return path;
  };
  const paths = new Map<AreaId, readonly Path2D[]>();
  const paintIn = ({ corner: [x, y], width }: OutlineSquare, k: number, areaIds: readonly AreaId[]) => {
    context.save();
    context.translate((x - corner[0]) * scale, (y - corner[1]) * scale);
    // Where an area goes on in the next tile it was cut a little beyond the side of this one.
    const square = new Path2D();
    square.rect(0, 0, width * scale, width * scale);
    context.clip(square);
    for (const areaId of areaIds) {
      const path = paths.get(areaId)?.[k];
      if (path !== undefined) context.stroke(path);
    }
    context.restore();
  };
  let painted: ReadonlySet<AreaId> = new Set();
  return {
    know: (outlines: Outlines) => {
      for (const [areaId, rings] of outlines) paths.set(areaId, rings.map(pathOf));
    },
    paint: (areaIds: ReadonlySet<AreaId>) => {
      // A line that is taken away would take a part of its neighbours with it.
      const isMore = [...painted].every((areaId) => areaIds.has(areaId));
      if (!isMore) context.clearRect(0, 0, canvas.width, canvas.height);
      const unpainted = isMore ? [...areaIds].filter((areaId) => !painted.has(areaId)) : [...areaIds];
      for (const [k, square] of squares.entries()) paintIn(square, k, unpainted);
      painted = areaIds;
    },
  };
}
