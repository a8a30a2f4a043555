import type { AreaId } from '@halsouppdrag/domain';
import { serveFunctions } from '../../../workers/remote-functions.ts';
import { type Outlines, type OutlineView, outlinePainter } from './outline-painter.ts';

let context: OffscreenCanvasRenderingContext2D | null = null;
let seen: OutlineView | null = null;
let known: Outlines = new Map();
let pointed: ReadonlySet<AreaId> = new Set();
let painter: ReturnType<typeof outlinePainter> | null = null;

const functions = {
  hold: (canvas: OffscreenCanvas) => {
    context = canvas.getContext('2d');
    canvas.addEventListener('contextrestored', paintAnew);
  },
  look: (view: OutlineView) => {
    seen = view;
    known = new Map();
    pointed = new Set();
    paintAnew();
  },
  know: (outlines: Outlines) => {
    known = new Map([...known, ...outlines]);
    painter?.know(outlines);
  },
  paint: (areaIds: ReadonlySet<AreaId>) => {
    pointed = areaIds;
    painter?.paint(areaIds);
  },
};
export type OutlineFunctions = typeof functions;

/** The browser may take back what a canvas is kept in, and gives it anew with nothing on it. */
function paintAnew(): void {
  if (context === null || seen === null) return;
  painter = outlinePainter(context, seen);
  painter.know(known);
  painter.paint(pointed);
}

serveFunctions(self, functions);
