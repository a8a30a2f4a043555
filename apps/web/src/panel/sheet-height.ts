import type { PanelContent } from '../app/panel-content.ts';

/** The heights of the panel as a sheet on a phone, lowest first: the title only, half the page, all of it. */
export const sheetHeights = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof sheetHeights)[number];

/** What is typed needs room; what is only read leaves room for the map. */
export function openingHeight(content: PanelContent): SheetHeight {
  return /^(new|edit)/.test(content.kind) ? 'full' : 'half';
}

/** One step up or down; the same when there is none. */
export function stepped(height: SheetHeight, steps: 1 | -1): SheetHeight {
  return sheetHeights[sheetHeights.indexOf(height) + steps] ?? height;
}

/** The height in pixels, given how much room there is for the sheet at its tallest. */
export function pixelsOf(height: SheetHeight, room: number): number {
  const peek = 112;
  return { peek: Math.min(peek, room), half: Math.max(peek, room / 2), full: room }[height];
}

/** The height nearest to where a drag let go. */
export function settled(pixels: number, room: number): SheetHeight {
  const gap = (height: SheetHeight) => Math.abs(pixelsOf(height, room) - pixels);
  return sheetHeights.reduce((best, height) => (gap(height) < gap(best) ? height : best));
}
