import { serveFunctions } from '../../../workers/remote-functions.ts';
import { areasPainter } from './areas-painter.ts';
import type { LivePicture, LiveShapes } from './live-picture.ts';

let paint: ((picture: LivePicture) => void) | undefined;

const functions = {
  hold: ({ canvas, shapes }: { canvas: OffscreenCanvas; shapes: LiveShapes }) => {
    const context = canvas.getContext('2d', { alpha: false });
    if (context === null) throw new ReferenceError('There is nothing to paint on.');
    const begin = () => {
      const painter = areasPainter(shapes);
      paint = (picture) => painter(context, picture);
    };
    begin();
    // The browser may take back what a canvas is kept in: then nothing of what was painted is there.
    canvas.addEventListener('contextrestored', begin);
  },
  paint: (picture: LivePicture) => {
    if (paint === undefined) throw new ReferenceError('There are no areas to paint.');
    paint(picture);
  },
};
export type LiveAreasFunctions = typeof functions;

serveFunctions(self, functions);
