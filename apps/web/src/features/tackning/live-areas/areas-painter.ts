import { ringsPath } from '../../../map/rings-path.ts';
import { worldPixels } from '../../../map/world-rings.ts';
import { patternImages } from '../place-colouring.ts';
import { areasByClass, type LivePicture, type LiveShapes, patternInWorld } from './live-picture.ts';

/** Paints what the map paints, and of that only areas and what lies under them: the map itself takes too long. */
export function areasPainter({ origin, sea, ground, areas, opacity, tiles }: LiveShapes) {
  const groundPaths = ground.map(({ colour, rings }) => ({ colour, path: ringsPath(rings) }));
  const areaPaths = areas.map(ringsPath);
  const patternsOver = patternImages.map((name) => ({ name, tile: tiles[name], canvas: canvasOf(tiles[name].image) }));
  return (
    context: OffscreenCanvasRenderingContext2D,
    { classes, colours, patterns, camera: { zoom, originAt, pixelRatio, ...size } }: LivePicture,
  ) => {
    const { canvas } = context;
    const [width, height] = [Math.round(size.width * pixelRatio), Math.round(size.height * pixelRatio)];
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    context.resetTransform();
    context.globalAlpha = 1;
    context.fillStyle = sea;
    context.fillRect(0, 0, width, height);
    const scale = worldPixels(zoom) * pixelRatio;
    context.setTransform(scale, 0, 0, scale, originAt[0] * pixelRatio, originAt[1] * pixelRatio);
    for (const { colour, path } of groundPaths) {
      context.fillStyle = colour;
      context.fill(path, 'evenodd');
    }
    const pathOfClass = pathsByClass(areaPaths, classes);
    context.globalAlpha = opacity;
    for (const [k, path] of pathOfClass) {
      context.fillStyle = colours[k] ?? 'transparent';
      context.fill(path, 'evenodd');
    }
    context.globalAlpha = 1;
    for (const { name, tile, canvas: repeated } of patternsOver) {
      const pattern = context.createPattern(repeated, 'repeat');
      if (pattern === null) continue;
      const { pixel, x, y } = patternInWorld(tile, zoom, origin);
      pattern.setTransform(new DOMMatrix([pixel, 0, 0, pixel, x, y]));
      context.fillStyle = pattern;
      for (const k of patterns[name] ?? []) {
        const path = pathOfClass.get(k);
        if (path !== undefined) context.fill(path, 'evenodd');
      }
    }
  };
}

/** Areas of one class as one path: filled one by one there would be seams between them. */
function pathsByClass(paths: readonly Path2D[], classes: Int8Array): Map<number, Path2D> {
  return new Map(
    [...areasByClass(classes)].map(([k, those]) => {
      const together = new Path2D();
      for (const i of those) together.addPath(paths[i] as Path2D);
      return [k, together];
    }),
  );
}

function canvasOf(image: ImageData): OffscreenCanvas {
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext('2d')?.putImageData(image, 0, 0);
  return canvas;
}
