import type { Vardenhet } from '@halsouppdrag/domain';
import type { Feature, FeatureCollection } from 'geojson';
import { vardenhetLook } from '../../components/vardenhet-look.ts';
import { basemapFeatures } from '../../map/basemap-layers.ts';
import { palette } from '../../map/map-palette.ts';
import { vardenhetFeatures } from '../../map/vardenhet-layers.ts';
import { kindsShown, type MapChoice } from './map-choice.ts';
import type { PlaneCamera } from './plane-camera.ts';

/** What the first picture needs; the rest of the map follows with the map itself. */
export interface FirstPictureData {
  readonly basemap: Parameters<typeof basemapFeatures>[0];
  readonly lan: FeatureCollection;
  readonly areas: Partial<Record<'kommun' | 'lokalsamhalle' | 'deso', readonly Feature[]>>;
  readonly vardenheter: readonly Vardenhet[];
}

/** Draws the ground, the areas and the care units as the map will, so that the map can take over without a jump. */
export function drawFirstPicture(
  canvas: CanvasRenderingContext2D,
  plane: PlaneCamera,
  { basemap, lan, areas, vardenheter }: FirstPictureData,
  choice: MapChoice,
): void {
  const { width, height } = canvas.canvas;
  const between = (far: number, near: number) => far + (near - far) * Math.min(1, Math.max(0, (plane.zoom - 7) / 5));
  const fill = (features: readonly Feature[], colour: string, opacity = 1) => {
    canvas.globalAlpha = opacity;
    canvas.fillStyle = colour;
    canvas.fill(pathOf(features, plane), 'evenodd');
    canvas.globalAlpha = 1;
  };
  const stroke = (features: readonly Feature[], colour: string, lineWidth: number) => {
    canvas.strokeStyle = colour;
    canvas.lineWidth = lineWidth;
    canvas.lineJoin = 'round';
    canvas.stroke(pathOf(features, plane));
  };

  const ground = basemapFeatures(basemap).features;
  const kind = (wanted: string) => ground.filter(({ properties }) => properties?.['kind'] === wanted);
  canvas.fillStyle = palette.sea;
  canvas.fillRect(0, 0, width, height);
  fill(kind('land'), palette.landOutside);
  fill(kind('lakes'), palette.sea);
  fill(lan.features, palette.land);
  const veil = 0.72 * Math.min(1, Math.max(0, (10 - plane.zoom) / 2));
  fill(kind('sea'), palette.sea, veil);
  fill(kind('lakes'), palette.sea, veil);

  if (choice.layers.has('deso') && plane.zoom >= 9) stroke(areas.deso ?? [], palette.desoBorder, between(0.3, 0.9));
  if (choice.layers.has('lokalsamhalle')) {
    stroke(areas.lokalsamhalle ?? [], palette.lokalsamhalleBorder, between(0.5, 1.3));
  }
  stroke(lan.features, palette.lanBorder, 1);
  if (choice.layers.has('kommun')) stroke(areas.kommun ?? [], palette.kommunBorder, between(1.1, 2.2));
  drawUnits(canvas, plane, vardenheter, choice);
}

function pathOf(features: readonly Feature[], plane: PlaneCamera): Path2D {
  const path = new Path2D();
  for (const { geometry } of features) {
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    for (const ring of polygons.flat()) {
      for (const [at, [lon = 0, lat = 0]] of ring.entries()) {
        const [x, y] = plane.project(lon, lat);
        if (at === 0) path.moveTo(x, y);
        else path.lineTo(x, y);
      }
      path.closePath();
    }
  }
  return path;
}

/** The box of a symbol's path is 24 wide in an image of 28; two at one point stand 26 apart. See `map-images.ts`. */
const [symbolBox, sideStep] = [12, 26];

function drawUnits(
  canvas: CanvasRenderingContext2D,
  plane: PlaneCamera,
  vardenheter: readonly Vardenhet[],
  choice: MapChoice,
): void {
  const byId = new Map(vardenheter.map((unit) => [unit.id, unit]));
  const features = vardenhetFeatures(vardenheter, kindsShown(choice.layers)).features;
  const size =
    plane.zoom < 9 ? 0.58 + (0.17 * Math.max(0, plane.zoom - 7)) / 2 : 0.75 + (0.25 * Math.min(3, plane.zoom - 9)) / 3;
  for (const { geometry, properties } of features.toSorted((a, b) => a.properties.order - b.properties.order)) {
    const unit = byId.get(properties.id);
    const [lon = 0, lat = 0] = geometry.coordinates;
    if (unit === undefined) continue;
    const [x, y] = plane.project(lon, lat);
    const { path, colour } = vardenhetLook[unit.kind];
    const planned = unit.status !== 'oppen';
    const shape = new Path2D(path);
    canvas.save();
    canvas.translate(x + properties.x * sideStep * size, y + properties.y * sideStep * size);
    canvas.scale(size, size);
    canvas.translate(-symbolBox, -symbolBox);
    canvas.lineJoin = 'round';
    canvas.strokeStyle = '#fff';
    canvas.lineWidth = planned ? 5 : 4;
    canvas.stroke(shape);
    canvas.fillStyle = planned ? '#fff' : colour;
    canvas.fill(shape);
    canvas.strokeStyle = colour;
    canvas.lineWidth = planned ? 2.25 : 1;
    canvas.setLineDash(planned ? [3.5, 2] : []);
    canvas.stroke(shape);
    canvas.restore();
  }
}
