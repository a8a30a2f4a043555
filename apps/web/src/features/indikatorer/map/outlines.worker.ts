import type { AreaId } from '@halsouppdrag/domain';
import { serveFunctions } from '../../../workers/remote-functions.ts';
import { type OutlineView, outlinePainter } from './outline-painter.ts';

let context: OffscreenCanvasRenderingContext2D | null = null;
let seen: OutlineView | null = null;
let pointed: ReadonlySet<AreaId> = new Set();
let paintAreas: ((areaIds: ReadonlySet<AreaId>) => void) | null = null;

const functions = {
  hold: (canvas: OffscreenCanvas) => {
    context = canvas.getContext('2d');
    canvas.addEventListener('contextrestored', paintAnew);
  },
  look: (view: OutlineView) => {
    seen = view;
    pointed = new Set();
    paintAnew();
  },
  paint: (areaIds: ReadonlySet<AreaId>) => {
    pointed = areaIds;
    paintAreas?.(areaIds);
  },
};
export type OutlineFunctions = typeof functions;

/** The browser may take back what a canvas is kept in, and gives it anew with nothing on it. */
function paintAnew(): void {
  if (context === null || seen === null) return;
  paintAreas = outlinePainter(context, seen);
  paintAreas(pointed);
}

serveFunctions(self, functions);
