import { type PointerEvent, useRef, useState } from 'react';
import { type PanelContent, panelName } from '../app/panel-content.ts';
import { openingHeight, type SheetHeight, settled, stepped } from './sheet-height.ts';

export interface Sheet {
  readonly height: SheetHeight;
  /** The height in pixels while a finger holds it. */
  readonly dragged: number | null;
  readonly set: (height: SheetHeight) => void;
  readonly step: (steps: 1 | -1) => void;
  readonly handle: Record<
    'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel',
    (event: PointerEvent<HTMLElement>) => void
  >;
}

/**
 * How tall the sheet is. New content opens at its own height; another view behind the same content is what one asked
 * to see, so the sheet gives way to it.
 */
export function useSheet(content: PanelContent, view: string): Sheet {
  const name = panelName(content);
  const [{ shown, behind, height }, setState] = useState({ shown: name, behind: view, height: openingHeight(content) });
  if (shown !== name) setState({ shown: name, behind: view, height: openingHeight(content) });
  else if (behind !== view) setState({ shown, behind: view, height: 'peek' });
  const [dragged, setDragged] = useState<number | null>(null);
  const grip = useRef<{ readonly startY: number; readonly startHeight: number; readonly room: number } | null>(null);
  const set = (next: SheetHeight) => setState({ shown: name, behind: view, height: next });

  const letGo = () => {
    if (grip.current !== null && dragged !== null) set(settled(dragged, grip.current.room));
    grip.current = null;
    setDragged(null);
  };
  return {
    height,
    dragged,
    set,
    step: (steps) => set(stepped(height, steps)),
    handle: {
      onPointerDown: (event) => {
        const panel = event.currentTarget.closest('aside');
        const room = document.getElementById('main')?.clientHeight;
        if (panel === null || room === undefined) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = { startY: event.clientY, startHeight: panel.clientHeight, room };
      },
      onPointerMove: (event) => {
        if (grip.current === null) return;
        const { startY, startHeight, room } = grip.current;
        const moved = startY - event.clientY;
        // A trembling finger is still a press.
        if (dragged === null && Math.abs(moved) < 6) return;
        setDragged(Math.min(Math.max(startHeight + moved, 64), room));
      },
      onPointerUp: letGo,
      onPointerCancel: letGo,
    },
  };
}
