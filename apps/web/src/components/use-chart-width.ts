import { type RefObject, useEffect, useState } from 'react';

/** Wider than this a chart only spreads out its lines. */
const widest = 760;

/** The pixels there are for a chart, as the page gives them; 0 until it is drawn. */
export function useChartWidth(holder: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = holder.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setWidth(Math.min(element.clientWidth, widest)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [holder]);
  return width;
}
