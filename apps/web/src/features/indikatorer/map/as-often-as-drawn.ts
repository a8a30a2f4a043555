/** A frame of a page that keeps up, in milliseconds: two would be 33. */
const frame = 24;
/** So many times as long as a map held the page up it is left in peace. */
const restPerDelay = 5;

/**
 * Has a map follow the pointer as often as it can be drawn without holding the page up: every frame where there is a
 * graphics card; else a frame is late, and the map then waits until it has cost no more than a sixth of the time. The
 * last that was asked for is always drawn. Gives what asks for it and what ends it.
 */
export function asOftenAsDrawn(draw: () => void): { readonly ask: () => void; readonly stop: () => void } {
  let isAsked = false;
  /** That it is drawn in the frame to come, and that it was in the one that began at `begun`. */
  let isComing = false;
  let wasDrawn = false;
  let begun = 0;
  /** By how much it last held the page up. */
  let delay = 0;
  let restUntil = 0;
  let next: number | null = null;

  const drawIfRested = (now: number) => {
    if (!isAsked || isComing || now < restUntil) return;
    // Where it has held the page up one sees first what the last drawing cost.
    if (wasDrawn && delay > 0) return;
    isAsked = false;
    isComing = true;
    draw();
  };
  const tick = (now: number) => {
    if (wasDrawn) {
      delay = Math.max(0, now - begun - frame);
      restUntil = now + restPerDelay * delay;
    }
    wasDrawn = isComing;
    isComing = false;
    begun = now;
    drawIfRested(now);
    next = isAsked || isComing || wasDrawn ? requestAnimationFrame(tick) : null;
  };
  return {
    ask: () => {
      isAsked = true;
      drawIfRested(performance.now());
      next ??= requestAnimationFrame(tick);
    },
    stop: () => {
      if (next !== null) cancelAnimationFrame(next);
    },
  };
}
