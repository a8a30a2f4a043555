import { ringsPath } from '../../../map/rings-path.ts';
import { worldPixels } from '../../../map/world-rings.ts';
import { patternImages } from '../place-colouring.ts';
import { type Box, boxOf, changedBox, isSeenIn, type PixelBox } from './changed-box.ts';
import { areasByClass, type LivePicture, type LiveShapes, patternInWorld } from './live-picture.ts';

/** Paints what the map paints, and of that only areas and what lies under them: the map itself takes too long. */
export function areasPainter({ origin, sea, ground, areas, opacity, tiles }: LiveShapes) {
  const groundPaths = ground.map(({ colour, rings }) => ({ colour, path: ringsPath(rings) }));
  const areaPaths = areas.map(ringsPath);
  const areaBoxes = areas.map(boxOf);
  let last: { readonly classes: Int8Array; readonly look: string } | null = null;
  const patternsOver = patternImages.map((name) => ({ name, tile: tiles[name], canvas: canvasOf(tiles[name].image) }));
  return (context: OffscreenCanvasRenderingContext2D, { classes, ...looks }: LivePicture) => {
    const { canvas } = context;
    const { colours, patterns, camera } = looks;
    const { zoom, originAt, pixelRatio, ...size } = camera;
    const [width, height] = [Math.round(size.width * pixelRatio), Math.round(size.height * pixelRatio)];
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    const scale = worldPixels(zoom) * pixelRatio;
    const [x, y] = [originAt[0] * pixelRatio, originAt[1] * pixelRatio];
    const view = { scale, x, y };
    const look = JSON.stringify(looks);
    const whole: PixelBox = [0, 0, width, height];
    const box = last?.look === look ? changedBox(areaBoxes, last.classes, classes, view) : whole;
    last = { classes, look };
    if (box === null) return;
    context.resetTransform();
    context.save();
    // What is painted outside has not changed: to paint it, and have the browser show it, takes as long as all the rest.
    context.beginPath();
    context.rect(...box);
    context.clip();
    context.globalAlpha = 1;
    context.fillStyle = sea;
    context.fillRect(...whole);
    context.setTransform(scale, 0, 0, scale, x, y);
    for (const { colour, path } of groundPaths) {
      context.fillStyle = colour;
      context.fill(path, 'evenodd');
    }
    const seen = classes.map((k, i) => (isSeenIn(box, areaBoxes[i] as Box, view) ? k : -1));
    const pathOfClass = pathsByClass(areaPaths, seen);
    context.globalAlpha = opacity;
    for (const [k, path] of pathOfClass) {
      context.fillStyle = colours[k] ?? 'transparent';
      context.fill(path, 'evenodd');
    }
    context.globalAlpha = 1;
    for (const { name, tile, canvas: repeated } of patternsOver) {
      const pattern = context.createPattern(repeated, 'repeat');
      if (pattern === null) continue;
      const { pixel, x: left, y: top } = patternInWorld(tile, zoom, origin);
      pattern.setTransform(new DOMMatrix([pixel, 0, 0, pixel, left, top]));
      context.fillStyle = pattern;
      for (const k of patterns[name] ?? []) {
        const path = pathOfClass.get(k);
        if (path !== undefined) context.fill(path, 'evenodd');
      }
    }
    context.restore();
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
